package org.aidememoire.citation;

import jakarta.json.JsonObject;
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

/** What a record says in its texts, as citations; it is read and written as JSON once. */
final class RecordTexts<C extends Content> {

  /** Of a record by its key, which is a work, too. */
  static final String KEY = "record/";

  /** In rows of one record. */
  static final int MOST = 2_000;

  private final Kind<C> kind;
  private final StoredRecord<C> record;
  private final JsonObject said;
  private final Set<String> works;

  RecordTexts(Kind<C> kind, StoredRecord<C> record) {
    this.kind = kind;
    this.record = record;
    said = FlatJson.write(record.content());
    works = ownWorks();
  }

  /**
   * Under which works it is cited: its key, and what its titles and its numbers begin with. What
   * stands further back in them is another law, say the one that it amends.
   */
  Set<String> works() {
    return works;
  }

  private Set<String> ownWorks() {
    var numbers = kind.citedAs();
    if (numbers == null) {
      return Set.of();
    }
    var own = new LinkedHashSet<String>();
    own.add(KEY + record.id());
    Stream.concat(titles(), numbers.apply(record.content()).stream())
        .flatMap(text -> CitationReader.in(text).stream().limit(1))
        .filter(citation -> citation.from() == 0 && !citation.work().isEmpty())
        .forEach(citation -> own.add(citation.work()));
    return own;
  }

  /**
   * The works that its texts cite. A provision without a law is one of the law that the record
   * names in a field, if it names one alone.
   *
   * @param law whether records of the kind of that name are laws
   */
  Set<CitedWork> cited(Predicate<String> law) {
    var named = named(law);
    var meant = named.size() == 1 ? KEY + named.iterator().next() : "";
    var cited = new LinkedHashSet<CitedWork>();
    for (var text : texts()) {
      for (var citation : CitationReader.in(text)) {
        var work = citation.work().isEmpty() ? meant : citation.work();
        if (!work.isEmpty() && !works.contains(work)) {
          var provisions = citation.provisions().isEmpty() ? List.of("") : citation.provisions();
          provisions.forEach(provision -> cited.add(new CitedWork(work, provision)));
        }
      }
    }
    return Set.copyOf(cited.stream().limit(MOST).toList());
  }

  private Stream<String> titles() {
    var heading = record.heading();
    return Stream.concat(Stream.of(heading.title()), heading.titles().values().stream());
  }

  private List<String> texts() {
    var texts = new ArrayList<>(titles().toList());
    kind.fields().stream()
        .filter(field -> field.type() == Field.Type.TEXT)
        .forEach(field -> texts.addAll(field.values(said)));
    return texts;
  }

  private Set<UUID> named(Predicate<String> law) {
    var named = new HashSet<UUID>();
    kind.fields().stream()
        .filter(field -> field.type() == Field.Type.RECORDS && law.test(field.words()))
        .forEach(field -> field.values(said).forEach(key -> named.add(UUID.fromString(key))));
    return named;
  }
}
