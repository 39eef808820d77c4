package org.aidememoire.web.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.web.text.Messages;

/** The fields of a kind of record with their labels, from the bundle of the kind's feature. */
@ApplicationScoped
public class RecordFields {

  @Inject Messages messages;

  /** In the order of the form. */
  public List<RecordField> of(Kind<?> kind) {
    return kind.fields().stream().map(f -> new RecordField(f, label(kind, f))).toList();
  }

  private String label(Kind<?> kind, Field field) {
    var name = field.name();
    if (name.startsWith("titles.")) {
      var language = messages.word("text.language", name.substring("titles.".length()));
      return messages.of("record.title-in", language);
    }
    return field.type() == Field.Type.SHARING
        ? messages.of("sharing.level-label")
        : messages.of(kind.feature() + ".field-" + name);
  }
}
