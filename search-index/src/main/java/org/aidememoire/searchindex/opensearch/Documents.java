package org.aidememoire.searchindex.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Prepared;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.aidememoire.searchindex.plan.Completions;
import org.aidememoire.searchindex.plan.Identifiers;
import org.aidememoire.searchindex.plan.Names;
import org.aidememoire.searchindex.plan.TitleOrder;
import org.jspecify.annotations.Nullable;

/** Entries of a record → its one document. */
final class Documents<T> {

  /**
   * Bytes of a document. A cluster takes requests of 100 MB and needs several times as much to
   * index one; the portal holds it twice while it is sent.
   */
  static final int LARGEST = 32 << 20;

  /** Entries of a document, see the limit of nested objects in {@link Layout}. */
  static final int MOST = Layout.MOST_ENTRIES;

  private static final byte[] BEGINNING =
      ("{\"" + Columns.ENTRIES + "\":[").getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "]}".getBytes(StandardCharsets.US_ASCII);

  private final Schema<T> schema;

  Documents(Schema<T> schema) {
    this.schema = schema;
  }

  /**
   * A document, for as many of the entries as it holds. They are read, analysed and written one by
   * one: together they would take many times the memory.
   */
  Whole of(String group, Iterator<? extends T> entries) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(BEGINNING);
    int count = 0;
    boolean full = false;
    while (entries.hasNext() && !full) {
      T entry = entries.next();
      if (!schema.groupOf(entry).equals(group)) {
        throw new IllegalArgumentException(
            "An entry of " + schema.groupOf(entry) + " was given for " + group);
      }
      byte[] one = Json.bytes(new One().of(group, entry));
      full = count == MOST || count > 0 && document.size() + one.length > LARGEST;
      if (!full) {
        document.write(count == 0 ? ' ' : ',');
        document.writeBytes(one);
        count++;
      }
    }
    document.writeBytes(END);
    return new Whole(group, document.toByteArray(), !full);
  }

  /**
   * @param whole whether all entries are in the document
   */
  record Whole(String group, byte[] document, boolean whole) implements Prepared {

    @Override
    public void close() {}
  }

  /** One entry on its way. */
  private final class One {

    private final Map<String, Object> columns = new HashMap<>();
    private final Map<String, List<Object>> shown = new LinkedHashMap<>();

    Map<String, ?> of(String group, T entry) {
      columns.put(Columns.inside(Names.GROUP), group);
      schema.audienceOf(entry).forEach(token -> add(Names.AUDIENCE, token));
      schema.fields().forEach(field -> add(field, entry));
      columns.put(Columns.inside(Columns.SHOWN), Json.text(shown));
      return columns;
    }

    @SuppressWarnings("unchecked")
    private void add(String name, Object value) {
      String column = Columns.inside(name);
      ((List<Object>) columns.computeIfAbsent(column, key -> new ArrayList<>(1))).add(value);
    }

    private void show(String name, String value) {
      shown.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    private void add(Field<T> field, T entry) {
      String name = field.name();
      switch (field) {
        case Field.Text<T> text ->
            values(text.read().apply(entry)).forEach(value -> text(text, value));
        case Field.Identifier<T> identifier ->
            values(identifier.read().apply(entry)).forEach(value -> identifier(name, value));
        case Field.Keyword<T> keyword ->
            values(keyword.read().apply(entry)).forEach(value -> keyword(name, value));
        case Field.Whole<T> whole -> {
          Integer value = whole.read().apply(entry);
          if (value != null) {
            add(name, value);
            show(name, value.toString());
          }
        }
        case Field.Day<T> day -> {
          var value = day.read().apply(entry);
          if (value != null) {
            add(name, value.toEpochDay());
            show(name, value.toString());
          }
        }
        case Field.Period<T> period -> {
          var first = period.first().apply(entry);
          if (first != null) {
            var end = period.end().apply(entry);
            add(Names.first(name), first.toEpochDay());
            add(Names.last(name), end == null ? Long.MAX_VALUE : end.toEpochDay() - 1);
          }
        }
        case Field.Stored<T> stored -> {
          String value = stored.read().apply(entry);
          if (value != null) {
            show(name, value);
          }
        }
      }
    }

    private void text(Field.Text<T> field, String value) {
      String form = WritingForm.of(value);
      show(field.name(), form);
      AnalysedText analysed = new AnalysedText(form);
      for (Subfield subfield : Subfield.values()) {
        List<Token> tokens = analysed.tokens(subfield);
        if (!tokens.isEmpty()) {
          add(Names.of(field.name(), subfield), Units.of(tokens, subfield.ordered()));
        }
      }
      if (field.title()) {
        Completions.terms(analysed, form)
            .forEach(term -> add(Completions.field(field.name()), term));
        columns.computeIfAbsent(
            Columns.inside(Names.TITLE_ORDER),
            key -> HexFormat.of().formatHex(TitleOrder.key(form)));
      }
    }

    private void identifier(String name, String value) {
      show(name, value);
      add(name, Identifiers.key(value));
      add(Names.of(name, Subfield.EXACT), Units.of(Identifiers.tokens(value), true));
    }

    private void keyword(String name, String value) {
      show(name, value);
      if (value.length() <= Names.LONGEST) {
        add(name, value);
      }
    }
  }

  private static List<String> values(@Nullable Collection<String> values) {
    return values == null
        ? List.of()
        : values.stream().filter(value -> value != null && !value.isBlank()).toList();
  }
}
