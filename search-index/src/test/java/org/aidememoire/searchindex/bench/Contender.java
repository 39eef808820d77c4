package org.aidememoire.searchindex.bench;

import java.util.List;
import org.aidememoire.searchindex.bench.Sections.Section;

/** A search that takes part in the comparison; each answers for the same reader. */
interface Contender extends AutoCloseable {

  /** What the reader holds: three of the four audiences. */
  List<String> READER = List.of("public", "community", "host:TH");

  String name();

  void index(List<Section> sections) throws Exception;

  /** Top ten with a filter on the audience and counts of languages and years. */
  long query(String words) throws Exception;

  /** The same with marked fragments of the ten. */
  long highlight(String words) throws Exception;

  long phrase(String words) throws Exception;

  long suggest(String beginning) throws Exception;

  /** Makes a new version of the section findable. */
  void publish(Section section) throws Exception;

  @Override
  void close() throws Exception;
}
