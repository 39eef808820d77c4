package org.aidememoire.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a value looks to the index. A field is one line:
 *
 * <pre>{@code
 * static final Schema<Page> PAGES =
 *     Schema.<Page>named("pages")
 *         .version(1, "as first built")
 *         .group(Page::record)
 *         .audience(Page::tokens)
 *         .field(Field.title("title", Page::title))
 *         .field(Field.text("body", Page::text))
 *         .field(Field.keyword("country", Page::country))
 *         .field(Field.day("date", Page::date))
 *         .build();
 * }</pre>
 *
 * <p>The versions are the schema's history, each with the reason of the change. An index built by
 * another version, or by fields of another {@link #shape}, does not open.
 *
 * @param <T> what an entry is made from
 */
public final class Schema<T> {

  private final String name;
  private final List<String> versions;
  private final Function<? super T, String> group;
  private final Function<? super T, ? extends Collection<String>> audience;
  private final Map<String, Field<T>> fields;

  private Schema(
      String name,
      List<String> versions,
      Function<? super T, String> group,
      Function<? super T, ? extends Collection<String>> audience,
      Map<String, Field<T>> fields) {
    this.name = name;
    this.versions = versions;
    this.group = group;
    this.audience = audience;
    this.fields = fields;
  }

  public static <T> Start<T> named(String name) {
    return new Start<>(name);
  }

  public String name() {
    return name;
  }

  public int version() {
    return versions.size();
  }

  /** The record that the entry is a part of; all entries of a record are replaced together. */
  public String groupOf(T value) {
    return group.apply(value);
  }

  /** Who may read the entry: it exists for readers who hold one of these tokens. */
  public Collection<String> audienceOf(T value) {
    return audience.apply(value);
  }

  public Collection<Field<T>> fields() {
    return fields.values();
  }

  public Optional<Field<T>> field(String fieldName) {
    return Optional.ofNullable(fields.get(fieldName));
  }

  /** Names and kinds of the fields on one line, e.g. {@code title:Text* body:Text date:Day}. */
  public String shape() {
    return fields.values().stream().map(Schema::line).collect(Collectors.joining(" "));
  }

  private static String line(Field<?> field) {
    String kind = field.name() + ":" + field.getClass().getSimpleName();
    return field instanceof Field.Text<?> text && text.title() ? kind + "*" : kind;
  }

  /** Collects what a schema needs, in the order in which it reads well. */
  public static final class Start<T> {

    private final String name;
    private final List<String> versions = new ArrayList<>();

    private Start(String name) {
      this.name = name;
    }

    /** The next version and why entries must be read again; numbers count from 1 without gaps. */
    public Start<T> version(int number, String reason) {
      if (number != versions.size() + 1) {
        throw new IllegalArgumentException(
            "Version " + (versions.size() + 1) + " of " + name + " is missing before " + number);
      }
      versions.add(reason);
      return this;
    }

    public Grouped<T> group(Function<? super T, String> read) {
      if (versions.isEmpty()) {
        throw new IllegalStateException("The schema " + name + " has no version");
      }
      return new Grouped<>(this, read);
    }
  }

  /** A schema that knows its records but not yet who may read them. */
  public static final class Grouped<T> {

    private final Start<T> start;
    private final Function<? super T, String> group;

    private Grouped(Start<T> start, Function<? super T, String> group) {
      this.start = start;
      this.group = group;
    }

    public Fields<T> audience(Function<? super T, ? extends Collection<String>> read) {
      return new Fields<>(start, group, read);
    }
  }

  /** A schema that takes its fields. */
  public static final class Fields<T> {

    private final Start<T> start;
    private final Function<? super T, String> group;
    private final Function<? super T, ? extends Collection<String>> audience;
    private final Map<String, Field<T>> fields = new LinkedHashMap<>();

    private Fields(
        Start<T> start,
        Function<? super T, String> group,
        Function<? super T, ? extends Collection<String>> audience) {
      this.start = start;
      this.group = group;
      this.audience = audience;
    }

    public Fields<T> field(Field<T> field) {
      if (fields.put(field.name(), field) != null) {
        throw new IllegalArgumentException("The field " + field.name() + " is there twice");
      }
      return this;
    }

    public Schema<T> build() {
      return new Schema<>(
          start.name,
          List.copyOf(start.versions),
          group,
          audience,
          java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }
  }
}
