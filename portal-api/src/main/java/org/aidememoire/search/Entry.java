package org.aidememoire.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.aidememoire.search.Searchable.Force;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the index: a record's head, or one page or section of what hangs on it.
 *
 * @param piece null in the head
 */
record Entry(Searchable record, TextSource.@Nullable Piece piece) {

  /** Of an index without the facets of single kinds. */
  private static Schema.Fields<Entry> common() {
    return Schema.<Entry>named("portal")
        .version(1, "law updates, instruments and the pages of their files")
        .version(2, "when an instrument is in force")
        .version(3, "the names of files")
        .version(4, "the facets of each kind of record")
        .version(5, "passages of records")
        .group(e -> e.record.id().toString())
        .audience(e -> e.record.audience())
        .field(Field.title("title", e -> e.record.title()))
        .field(Field.names("titles", 3, e -> e.record.titles()))
        .field(Field.text("text", Entry::text))
        .field(Field.identifiers("number", e -> e.record.numbers()))
        .field(Field.keywords("type", Entry::types))
        .field(Field.keyword("country", e -> e.record.host()))
        .field(Field.keyword("ministry", e -> e.record.ministry()))
        .field(Field.keywords("topic", e -> e.record.topics()))
        .field(Field.keyword("language", e -> e.record.language()))
        .field(Field.whole("year", e -> year(e.record.date())))
        .field(Field.keyword("force", e -> force(e, Force::word)))
        .field(Field.keyword("state", e -> e.record.state()))
        .field(Field.day("date", e -> e.record.date()))
        .field(Field.period("inForce", e -> force(e, Force::first), e -> force(e, Force::end)))
        .field(Field.stored("label", e -> e.piece == null ? null : e.piece.label()))
        .field(Field.stored("part", e -> e.piece == null ? null : e.piece.part()))
        .field(Field.stored("anchor", e -> e.piece == null ? null : e.piece.anchor().toString()))
        .field(Field.stored("place", e -> e.passage() == null ? null : e.passage().place()));
  }

  private TextSource.@Nullable Passage passage() {
    return piece == null ? null : piece.passage();
  }

  /** The kind of the record first. */
  private List<String> types() {
    var passage = passage();
    return passage == null ? List.of(record.kind()) : List.of(record.kind(), passage.type());
  }

  /**
   * @param facets that kinds of record bring along
   */
  static Schema<Entry> schema(Collection<String> facets) {
    var fields = common();
    for (var facet : facets) {
      fields =
          fields.field(
              Field.keywords(facet, e -> e.record.facets().getOrDefault(facet, List.of())));
    }
    return fields.build();
  }

  private String text() {
    return Markdown.plain(piece == null ? record.text() : piece.text());
  }

  private static <V> @Nullable V force(Entry entry, Function<Force, @Nullable V> part) {
    var force = entry.record.force();
    return force == null ? null : part.apply(force);
  }

  private static @Nullable Integer year(@Nullable LocalDate date) {
    return date == null ? null : date.getYear();
  }
}
