package org.aidememoire.bench;

import java.util.List;
import org.aidememoire.bench.Sections.Section;

/** A search that takes part in the comparison; each answers for the same reader. */
interface Contender extends Named, AutoCloseable {

  /** What the reader holds: three of the four audiences. */
  List<String> READER = List.of("public", "community", "host:TH");

  /** Takes a batch in; called by two threads at once. */
  void index(List<Section> sections) throws Exception;

  /** Makes all batches findable. */
  void finish() throws Exception;

  /** Top ten with a filter on the audience and counts of languages and years. */
  long query(String words) throws Exception;

  /** The same with marked fragments of the ten. */
  long highlight(String words) throws Exception;

  long phrase(String words) throws Exception;

  long suggest(String beginning) throws Exception;

  /** Puts this version of the section in the place of the one before; the next query finds it. */
  void publish(Section section) throws Exception;

  /** What the index takes on the disk. */
  long bytes() throws Exception;

  /** What its own process takes in memory; zero when it lives in this one. */
  long memory() throws Exception;

  @Override
  void close() throws Exception;
}
