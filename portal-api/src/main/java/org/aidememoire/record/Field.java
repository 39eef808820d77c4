package org.aidememoire.record;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of record, declared once for its form, its history, a comparison and a merge.
 * Its values are a list of texts wherever they come from: days in ISO form, numbers in digits,
 * terms, codes and keys in order.
 *
 * @param name as in the content record and in its JSON; {@code titles.th} is one text of a map
 * @param words where the words of its terms stand, or the kind of the records that it names; empty
 *     where the type knows
 * @param facet the name under which searches are narrowed by its terms, empty where they are not
 * @param prose whether it is a text with paragraphs, lists, links and emphasis
 */
public record Field(String name, Type type, String words, String facet, boolean prose) {

  public Field(String name, Type type, String words) {
    this(name, type, words, "", false);
  }

  /** What the values are. */
  public enum Type {
    TEXT,
    DAY,
    NUMBER,
    TERM,
    TERMS,
    COUNTRY,
    COUNTRIES,
    LANGUAGE,
    /** Keys of posts in the directory. */
    POSTS,
    /** Keys of other records: the record cites them. */
    RECORDS,
    /** The level, then the groups. */
    SHARING;

    public boolean many() {
      return this == TERMS || this == COUNTRIES || this == POSTS || this == RECORDS;
    }
  }

  /** The title, its language, and the title in each language. */
  public static List<Field> heading() {
    return Stream.concat(
            Stream.of(text("title"), new Field("language", Type.LANGUAGE, "")),
            Vocabulary.LANGUAGES.stream().map(language -> text("titles." + language)))
        .toList();
  }

  public static Field text(String name) {
    return new Field(name, Type.TEXT, "");
  }

  /** A text that is shown with paragraphs, lists, links and emphasis. */
  public static Field prose(String name) {
    return new Field(name, Type.TEXT, "", "", true);
  }

  public static Field day(String name) {
    return new Field(name, Type.DAY, "");
  }

  public static Field number(String name) {
    return new Field(name, Type.NUMBER, "");
  }

  public static Field country(String name) {
    return new Field(name, Type.COUNTRY, "");
  }

  public static Field countries(String name) {
    return new Field(name, Type.COUNTRIES, "");
  }

  public static Field term(String name, String words) {
    return new Field(name, Type.TERM, words);
  }

  public static Field terms(String name, String words) {
    return new Field(name, Type.TERMS, words);
  }

  public static Field posts(String name) {
    return new Field(name, Type.POSTS, "");
  }

  /** Narrows searches by its terms, under that name. */
  public Field facet(String called) {
    return new Field(name, type, words, called, prose);
  }

  public static Field topics() {
    return terms("topics", "text.topic");
  }

  public static Field records(String name, String kind) {
    return new Field(name, Type.RECORDS, kind);
  }

  /** The last question of every form. */
  public static Field sharing() {
    return new Field("sharing", Type.SHARING, "");
  }

  /** What a record or one of its revisions says of it, so that two of them can be compared. */
  public List<String> in(JsonObject said) {
    var values = values(said);
    return type.many() ? values.stream().sorted().toList() : values;
  }

  /** The same in the order in which it was said. */
  public List<String> values(JsonObject said) {
    if (type == Type.SHARING) {
      return said.get(name) instanceof JsonObject sharing ? sharing(sharing) : List.of();
    }
    return texts(value(said));
  }

  private @Nullable JsonValue value(JsonObject said) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return said.get(name);
    }
    return said.get(name.substring(0, dot)) instanceof JsonObject map
        ? map.get(name.substring(dot + 1))
        : null;
  }

  private static List<String> texts(@Nullable JsonValue value) {
    if (value instanceof JsonArray many) {
      return many.stream().flatMap(one -> texts(one).stream()).toList();
    }
    if (value instanceof JsonString text) {
      return plain(text.getString());
    }
    return value instanceof JsonNumber number ? List.of(number.toString()) : List.of();
  }

  private static List<String> plain(String text) {
    var stripped = text.replace("\r\n", "\n").strip();
    return stripped.isEmpty() ? List.of() : List.of(stripped);
  }

  private static List<String> sharing(JsonObject sharing) {
    var values = new ArrayList<>(texts(sharing.get("level")));
    texts(sharing.get("groups")).stream().sorted().forEach(values::add);
    return List.copyOf(values);
  }

  /** The fields of those lists, one after the other. */
  @SafeVarargs
  public static List<Field> all(List<Field>... lists) {
    return Arrays.stream(lists).flatMap(List::stream).toList();
  }
}
