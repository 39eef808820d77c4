package org.aidememoire.searchindex.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.aidememoire.searchindex.plan.Completions;
import org.aidememoire.searchindex.plan.Identifiers;
import org.aidememoire.searchindex.plan.Names;
import org.aidememoire.searchindex.plan.TitleOrder;
import org.jspecify.annotations.Nullable;

/** Entries of a record → its one document. */
final class Documents<T> {

  private final Schema<T> schema;

  Documents(Schema<T> schema) {
    this.schema = schema;
  }

  Map<String, ?> of(String group, Collection<? extends T> entries) {
    List<Map<String, ?>> all = new ArrayList<>(entries.size());
    for (T entry : entries) {
      if (!schema.groupOf(entry).equals(group)) {
        throw new IllegalArgumentException(
            "An entry of " + schema.groupOf(entry) + " was given for " + group);
      }
      all.add(new One().of(group, entry));
    }
    return Map.of(Columns.ENTRIES, all);
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
      TextViews views = new TextViews(form);
      for (View view : View.values()) {
        List<Token> tokens = views.tokens(view);
        if (!tokens.isEmpty()) {
          add(Names.of(field.name(), view), Units.of(tokens, view.ordered()));
        }
      }
      if (field.title()) {
        Completions.terms(views, form).forEach(term -> add(Completions.field(field.name()), term));
        columns.computeIfAbsent(
            Columns.inside(Names.TITLE_ORDER),
            key -> HexFormat.of().formatHex(TitleOrder.key(form)));
      }
    }

    private void identifier(String name, String value) {
      show(name, value);
      add(name, Identifiers.key(value));
      add(Names.of(name, View.EXACT), Units.of(Identifiers.tokens(value), true));
    }

    private void keyword(String name, String value) {
      show(name, value);
      add(name, value);
    }
  }

  private static List<String> values(@Nullable Collection<String> values) {
    return values == null
        ? List.of()
        : values.stream().filter(value -> value != null && !value.isBlank()).toList();
  }
}
