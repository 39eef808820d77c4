package org.aidememoire.web.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.web.form.Form;

/**
 * A field of a kind of record, as its form, its history and a merge speak of it. Its values are the
 * same list of texts wherever they come from: days in ISO form, terms, codes and keys in order.
 *
 * @param name of the form's field
 * @param label in words
 * @param words where the words of its terms stand, or the kind of the records that it names; empty
 *     where the type knows
 */
public record RecordField(String name, String label, Type type, String words) {

  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** What the values are. */
  public enum Type {
    TEXT,
    DAY,
    TERM,
    TERMS,
    COUNTRY,
    COUNTRIES,
    LANGUAGE,
    RECORDS,
    /** The level, then the groups. */
    SHARING
  }

  /** Every key in a text: whole addresses do. */
  public static List<String> keys(String text) {
    return KEY.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /** The name under which a revision keeps it. */
  public String saved() {
    return name.startsWith("titles.") ? "title." + name.substring("titles.".length()) : name;
  }

  /** What a revision says of it. */
  public List<String> in(Map<String, String> revision) {
    var text = revision.getOrDefault(saved(), "").strip();
    if (text.isEmpty()) {
      return List.of();
    }
    return switch (type) {
      case TEXT, DAY, TERM, COUNTRY, LANGUAGE -> List.of(plain(text));
      case TERMS, COUNTRIES -> Arrays.stream(text.split(",")).map(String::strip).sorted().toList();
      case RECORDS, SHARING -> inOrder(Arrays.asList(text.split("\\s+")));
    };
  }

  /** What stands in the form. */
  public List<String> in(Form form) {
    return switch (type) {
      case TEXT -> form.value(name).isBlank() ? List.of() : List.of(plain(form.value(name)));
      case DAY -> form.day(name).map(LocalDate::toString).stream().toList();
      case TERM, COUNTRY, LANGUAGE -> form.values(name);
      case TERMS, COUNTRIES -> form.values(name).stream().sorted().toList();
      case RECORDS -> inOrder(keys(String.join(" ", form.values(name))));
      case SHARING ->
          inOrder(
              Stream.concat(form.values(name).stream(), form.values("groups").stream())
                  .limit(form.has(name, "GROUPS") ? Long.MAX_VALUE : 1)
                  .toList());
    };
  }

  /** Lets the form hold these values in place of what was typed. */
  void put(Form form, List<String> values) {
    switch (type) {
      case DAY -> form.adopt(name, values.stream().map(LocalDate::parse).map(Form::day).toList());
      case SHARING -> {
        form.adopt(name, values.stream().limit(1).toList());
        form.adopt("groups", values.stream().skip(1).toList());
      }
      default -> form.adopt(name, values);
    }
  }

  /** Of a sharing the level stays first. */
  private List<String> inOrder(List<String> values) {
    int fixed = type == Type.SHARING ? 1 : 0;
    return Stream.concat(values.stream().limit(fixed), values.stream().skip(fixed).sorted())
        .toList();
  }

  private static String plain(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }
}
