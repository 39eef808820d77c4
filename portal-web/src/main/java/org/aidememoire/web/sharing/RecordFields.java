package org.aidememoire.web.sharing;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.sharing.RecordField.Type;
import org.aidememoire.web.text.Messages;

/** Lists the fields of a kind of record in the order of its form. */
public final class RecordFields {

  private final List<RecordField> fields = new ArrayList<>();
  private final Messages messages;
  private final String feature;

  /**
   * @param feature whose bundle holds the labels
   */
  public RecordFields(Messages messages, String feature) {
    this.messages = messages;
    this.feature = feature;
  }

  /** The title, the language, and the title in each of the other languages. */
  public RecordFields titles() {
    text("title", "field-title").add("language", "field-language", Type.LANGUAGE, "");
    for (var language : Vocabulary.LANGUAGES) {
      var label = messages.of("sharing.title-in", messages.word("text.language", language));
      fields.add(new RecordField("titles." + language, label, Type.TEXT, ""));
    }
    return this;
  }

  public RecordFields text(String name, String label) {
    return add(name, label, Type.TEXT, "");
  }

  public RecordFields day(String name, String label) {
    return add(name, label, Type.DAY, "");
  }

  public RecordFields country(String name, String label) {
    return add(name, label, Type.COUNTRY, "");
  }

  public RecordFields countries(String name, String label) {
    return add(name, label, Type.COUNTRIES, "");
  }

  public RecordFields term(String name, String label, String words) {
    return add(name, label, Type.TERM, words);
  }

  public RecordFields terms(String name, String label, String words) {
    return add(name, label, Type.TERMS, words);
  }

  public RecordFields records(String name, String label, String kind) {
    return add(name, label, Type.RECORDS, kind);
  }

  /** The last question of every form closes the list. */
  public List<RecordField> sharing() {
    fields.add(new RecordField("sharing", messages.of("sharing.level-label"), Type.SHARING, ""));
    return List.copyOf(fields);
  }

  private RecordFields add(String name, String label, Type type, String words) {
    fields.add(new RecordField(name, messages.of(feature + "." + label), type, words));
    return this;
  }
}
