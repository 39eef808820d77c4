package org.aidememoire.web.record;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.record.Field;
import org.aidememoire.web.form.Form;

/**
 * A field of a kind of record as a form holds it: the same values as in the record.
 *
 * @param label in words
 */
public record RecordField(Field field, String label) {

  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Every key in a text: whole addresses do. */
  public static List<String> keys(String text) {
    return KEY.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /** The same in what a field of the form holds. */
  public static List<UUID> keys(Form form, String name) {
    return keys(String.join(" ", form.values(name))).stream().map(UUID::fromString).toList();
  }

  public String name() {
    return field.name();
  }

  public Field.Type type() {
    return field.type();
  }

  /** What a revision says of it. */
  public List<String> in(JsonObject said) {
    return field.in(said);
  }

  /** What stands in the form. */
  public List<String> in(Form form) {
    var name = name();
    return switch (type()) {
      case TEXT -> form.value(name).isBlank() ? List.of() : List.of(plain(form.value(name)));
      case NUMBER -> form.value(name).isBlank() ? List.of() : List.of(form.value(name).strip());
      case DAY -> form.day(name).map(LocalDate::toString).stream().toList();
      case TERM, COUNTRY, LANGUAGE -> form.values(name);
      case TERMS, COUNTRIES, POSTS -> form.values(name).stream().sorted().toList();
      case RECORDS -> keys(String.join(" ", form.values(name))).stream().sorted().toList();
      case SHARING -> sharing(form);
    };
  }

  private List<String> sharing(Form form) {
    return form.has(name(), "GROUPS")
        ? Stream.concat(form.values(name()).stream(), form.values("groups").stream().sorted())
            .toList()
        : form.values(name()).stream().limit(1).toList();
  }

  /** Lets the form hold these values in place of what was typed. */
  void put(Form form, List<String> values) {
    switch (type()) {
      case DAY -> form.adopt(name(), values.stream().map(LocalDate::parse).map(Form::day).toList());
      case SHARING -> {
        form.adopt(name(), values.stream().limit(1).toList());
        form.adopt("groups", values.stream().skip(1).toList());
      }
      default -> form.adopt(name(), values);
    }
  }

  /** What the form starts with. */
  void start(Form form, JsonObject said) {
    var values = field.values(said);
    if (type() == Field.Type.DAY) {
      form.start(name(), values.stream().map(LocalDate::parse).findFirst().orElse(null));
    } else {
      form.start(name(), values);
    }
  }

  private static String plain(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }
}
