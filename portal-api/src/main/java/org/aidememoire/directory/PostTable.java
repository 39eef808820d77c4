package org.aidememoire.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.TypedTable;
import org.aidememoire.language.TypedTable.Mistake;
import org.aidememoire.language.TypedTable.Row;
import org.jspecify.annotations.Nullable;

/** The posts of a ministry as a table: a line for each, a column for each field. */
final class PostTable {

  static final int MOST_POSTS = 500;
  private static final int MOST_ATTACHES = 1_000;

  static final String ID = "id";

  static final List<String> COLUMNS =
      List.of(
          ID,
          "country",
          "city",
          "name",
          "state",
          "covered by",
          "attaches",
          "services",
          "hours",
          "address",
          "phone",
          "email",
          "note",
          "source",
          "checked");

  private PostTable() {}

  /** A line that was read. */
  record Line(Row row, PostDraft draft) {

    String id() {
      return row.text(ID);
    }
  }

  static String csv(List<PostView> posts) {
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS);
    posts.forEach(post -> rows.add(List.copyOf(values(post).values())));
    return Spreadsheet.table(rows);
  }

  /** What each column says of the post. */
  static SequencedMap<String, String> values(PostView post) {
    return values(
        post.id(),
        new PostDraft(
            post.ministry(),
            post.host(),
            post.city(),
            post.name(),
            post.state(),
            post.coveredBy(),
            post.attaches(),
            post.services(),
            post.hours(),
            post.address(),
            post.phone(),
            post.email(),
            post.note(),
            post.source(),
            post.checked()));
  }

  static SequencedMap<String, String> values(String id, PostDraft post) {
    var values = new LinkedHashMap<String, String>();
    var cells =
        new @Nullable Object[] {
          id,
          post.host(),
          post.city(),
          post.name(),
          post.state(),
          post.coveredBy(),
          post.attaches(),
          post.services(),
          post.hours(),
          post.address(),
          post.phone(),
          post.email(),
          post.note(),
          post.source(),
          post.checked()
        };
    for (int column = 0; column < cells.length; column++) {
      values.put(COLUMNS.get(column), Objects.toString(cells[column], ""));
    }
    return values;
  }

  /** The lines that can be read; for the others says why they cannot. */
  static List<Line> read(String typed, String ministry, List<Mistake> mistakes) {
    var table = TypedTable.read(typed, COLUMNS);
    mistakes.addAll(table.mistakes());
    if (table.rows().size() > MOST_POSTS) {
      mistakes.add(new Mistake(table.rows().getLast(), "", "field.post-table.many"));
    }
    return mistakes.isEmpty()
        ? table.rows().stream().map(row -> line(row, ministry, mistakes)).toList()
        : List.of();
  }

  private static Line line(Row row, String ministry, List<Mistake> mistakes) {
    return new Line(
        row,
        new PostDraft(
            ministry,
            row.written("country"),
            row.written("city"),
            row.written("name"),
            row.constant("state", PostState.class, mistakes).orElse(PostState.ACTIVE),
            row.written("covered by"),
            (int) row.count("attaches", MOST_ATTACHES, mistakes).orElse(0),
            row.written("services"),
            row.written("hours"),
            row.written("address"),
            row.written("phone"),
            row.written("email"),
            row.written("note"),
            row.written("source"),
            day(row, mistakes)));
  }

  private static @Nullable LocalDate day(Row row, List<Mistake> mistakes) {
    var typed = row.written("checked");
    try {
      return typed == null ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      mistakes.add(new Mistake(row, "checked", "field.post-table.day"));
      return null;
    }
  }
}
