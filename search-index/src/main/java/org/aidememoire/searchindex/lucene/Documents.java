package org.aidememoire.searchindex.lucene;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.aidememoire.searchindex.plan.Completions;
import org.aidememoire.searchindex.plan.Identifiers;
import org.aidememoire.searchindex.plan.Names;
import org.aidememoire.searchindex.plan.TitleOrder;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Entry → Lucene document, field by field as the schema says. */
final class Documents<T> {

  private static final FieldType BAG = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    BAG.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    BAG.freeze();
  }

  private final Schema<T> schema;

  Documents(Schema<T> schema) {
    this.schema = schema;
  }

  /** One at a time, as they are read: analysed, a text takes a hundred times its memory. */
  Iterable<Document> of(String group, Iterable<? extends T> entries) {
    return () -> of(group, entries.iterator());
  }

  Iterator<Document> of(String group, Iterator<? extends T> entries) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public Document next() {
        return document(group, entries.next());
      }
    };
  }

  private Document document(String group, T entry) {
    if (!schema.groupOf(entry).equals(group)) {
      throw new IllegalArgumentException(
          "An entry of " + schema.groupOf(entry) + " was given for " + group);
    }
    return of(group, entry);
  }

  private Document of(String group, T entry) {
    Document document = new Document();
    document.add(new StringField(Names.GROUP, group, Store.YES));
    document.add(new SortedDocValuesField(Names.GROUP, new BytesRef(group)));
    for (String token : schema.audienceOf(entry)) {
      document.add(new StringField(Names.AUDIENCE, token, Store.NO));
    }
    schema.fields().forEach(field -> add(document, field, entry));
    return document;
  }

  private void add(Document document, Field<T> field, T entry) {
    switch (field) {
      case Field.Text<T> text ->
          values(text.read().apply(entry)).forEach(value -> text(document, text, value));
      case Field.Identifier<T> identifier ->
          values(identifier.read().apply(entry))
              .forEach(value -> identifier(document, identifier.name(), value));
      case Field.Keyword<T> keyword ->
          values(keyword.read().apply(entry))
              .forEach(value -> keyword(document, keyword.name(), value));
      case Field.Whole<T> whole -> {
        Integer value = whole.read().apply(entry);
        if (value != null) {
          document.add(new LongPoint(whole.name(), value));
          document.add(new StoredField(whole.name(), value.toString()));
          document.add(new SortedSetDocValuesField(whole.name(), new BytesRef(value.toString())));
        }
      }
      case Field.Day<T> day -> {
        var value = day.read().apply(entry);
        if (value != null) {
          document.add(new LongField(day.name(), value.toEpochDay(), Store.NO));
          document.add(new StoredField(day.name(), value.toString()));
        }
      }
      case Field.Period<T> period -> {
        var first = period.first().apply(entry);
        if (first != null) {
          var end = period.end().apply(entry);
          long last = end == null ? Long.MAX_VALUE : end.toEpochDay() - 1;
          document.add(new LongPoint(Names.first(period.name()), first.toEpochDay()));
          document.add(new LongPoint(Names.last(period.name()), last));
        }
      }
      case Field.Stored<T> stored -> {
        String value = stored.read().apply(entry);
        if (value != null) {
          document.add(new StoredField(stored.name(), value));
        }
      }
    }
  }

  private void text(Document document, Field.Text<T> field, String value) {
    String form = WritingForm.of(value);
    document.add(new StoredField(field.name(), form));
    AnalysedText analysed = new AnalysedText(form);
    for (Subfield subfield : Subfield.values()) {
      List<Token> tokens = analysed.tokens(subfield);
      if (!tokens.isEmpty()) {
        document.add(
            new org.apache.lucene.document.Field(
                Names.of(field.name(), subfield), new SubfieldStream(tokens), type(subfield)));
      }
    }
    if (field.title()) {
      for (String term : Completions.terms(analysed, form)) {
        document.add(new StringField(Completions.field(field.name()), term, Store.NO));
      }
    }
    if (field.title() && document.getField(Names.TITLE_ORDER) == null) {
      BytesRef key = new BytesRef(TitleOrder.key(form));
      document.add(new SortedDocValuesField(Names.TITLE_ORDER, key));
    }
  }

  /** Positions are kept only where phrases are looked for. */
  private static FieldType type(Subfield subfield) {
    return subfield.ordered() ? TextField.TYPE_NOT_STORED : BAG;
  }

  private void identifier(Document document, String name, String value) {
    document.add(new StoredField(name, value));
    document.add(new StringField(name, Identifiers.key(value), Store.NO));
    document.add(
        new TextField(
            Names.of(name, Subfield.EXACT), new SubfieldStream(Identifiers.tokens(value))));
  }

  private void keyword(Document document, String name, String value) {
    document.add(new StoredField(name, value));
    if (value.length() <= Names.LONGEST) {
      document.add(new StringField(name, value, Store.NO));
      document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }
  }

  private static List<String> values(@Nullable Collection<String> values) {
    return values == null
        ? List.of()
        : values.stream().filter(value -> value != null && !value.isBlank()).toList();
  }
}
