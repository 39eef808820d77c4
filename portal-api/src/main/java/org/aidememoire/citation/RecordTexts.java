package org.aidememoire.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aidememoire.record.Content;
import org.aidememoire.record.Field;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.Kind;
import org.aidememoire.record.StoredRecord;

/** What a record says in its texts, as citations. */
final class RecordTexts {

  /** Of a record by its key, which is a work, too. */
  static final String KEY = "record/";

  /** In rows of one record. */
  static final int MOST = 2_000;

  private RecordTexts() {}

  /**
   * Under which works it is cited: its key, and what its titles and its numbers begin with. What
   * stands further back in them is another law, say the one that it amends.
   */
  static <C extends Content> Set<String> works(Kind<C> kind, StoredRecord<C> record) {
    var numbers = kind.citedAs();
    if (numbers == null) {
      return Set.of();
    }
    var works = new LinkedHashSet<String>();
    works.add(KEY + record.id());
    Stream.concat(titles(record), numbers.apply(record.content()).stream())
        .flatMap(text -> CitationReader.in(text).stream().limit(1))
        .filter(citation -> citation.from() == 0 && !citation.work().isEmpty())
        .forEach(citation -> works.add(citation.work()));
    return works;
  }

  /**
   * The works that its texts cite. A provision without a law is one of the law that the record
   * names in a field, if it names one alone.
   *
   * @param law whether records of the kind of that name are laws
   */
  static <C extends Content> Set<CitedWork> cited(
      Kind<C> kind, StoredRecord<C> record, Predicate<String> law) {
    var named = named(kind, record, law);
    var meant = named.size() == 1 ? KEY + named.iterator().next() : "";
    var own = works(kind, record);
    var cited = new LinkedHashSet<CitedWork>();
    for (var text : texts(kind, record)) {
      for (var citation : CitationReader.in(text)) {
        var work = citation.work().isEmpty() ? meant : citation.work();
        if (!work.isEmpty() && !own.contains(work)) {
          var provisions = citation.provisions().isEmpty() ? List.of("") : citation.provisions();
          provisions.forEach(provision -> cited.add(new CitedWork(work, provision)));
        }
      }
    }
    return Set.copyOf(cited.stream().limit(MOST).toList());
  }

  private static Stream<String> titles(StoredRecord<?> record) {
    var heading = record.heading();
    return Stream.concat(Stream.of(heading.title()), heading.titles().values().stream());
  }

  private static <C extends Content> List<String> texts(Kind<C> kind, StoredRecord<C> record) {
    var texts = new ArrayList<>(titles(record).toList());
    var said = FlatJson.write(record.content());
    kind.fields().stream()
        .filter(field -> field.type() == Field.Type.TEXT)
        .forEach(field -> texts.addAll(field.values(said)));
    return texts;
  }

  private static <C extends Content> Set<UUID> named(
      Kind<C> kind, StoredRecord<C> record, Predicate<String> law) {
    var said = FlatJson.write(record.content());
    var named = new HashSet<UUID>();
    kind.fields().stream()
        .filter(field -> field.type() == Field.Type.RECORDS && law.test(field.words()))
        .forEach(field -> field.values(said).forEach(key -> named.add(UUID.fromString(key))));
    return named;
  }
}
