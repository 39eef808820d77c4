package org.aidememoire.web.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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

  /** A text of a record under its label. */
  public record Prose(String label, String text) {}

  /**
   * What a record says in sentences, in the order of its form; what it does not say is left out.
   */
  public List<Prose> prose(Kind<?> kind, JsonObject said) {
    return of(kind).stream()
        .filter(field -> field.field().prose())
        .map(field -> new Prose(field.label(), String.join("\n", field.field().values(said))))
        .filter(one -> !one.text().isEmpty())
        .toList();
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
