package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Field;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.Kind;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.sharing.SharingChoice;
import org.aidememoire.web.text.Messages;

/** What a record's form starts with, and the draft that it says, by the declared fields. */
@RequestScoped
public class RecordForm {

  @Inject Form form;

  @Inject SharingChoice choice;

  @Inject RecordFields fields;

  @Inject Messages messages;

  /** Starts with what a record says, all but with whom it is shared. */
  void start(Kind<?> kind, JsonObject said) {
    fields.of(kind).stream()
        .filter(field -> field.type() != Field.Type.SHARING)
        .forEach(field -> field.start(form, said));
  }

  /** A new record starts with the defaults of its content. */
  void startNew(Kind<?> kind) {
    start(kind, FlatJson.write(FlatJson.read(JsonValue.EMPTY_JSON_OBJECT, kind.content())));
  }

  <C extends Content> Draft<C> draft(Kind<C> kind) {
    var said = Json.createObjectBuilder();
    for (var field : kind.fields()) {
      if (!field.name().contains(".")) {
        add(said, kind, field);
      }
    }
    var titles = Json.createObjectBuilder();
    form.byLanguage("titles", Vocabulary.LANGUAGES).forEach(titles::add);
    var draft = FlatJson.draft(said.add("titles", titles).build(), kind.content());
    return new Draft<>(draft.heading(), draft.content(), choice.chosen());
  }

  private void add(JsonObjectBuilder said, Kind<?> kind, Field field) {
    var name = field.name();
    switch (field.type()) {
      case TEXT, COUNTRY, LANGUAGE -> addText(said, name);
      case NUMBER -> addNumber(said, name);
      case DAY -> {
        var day = form.date(name);
        if (day != null) {
          said.add(name, day.toString());
        }
      }
      case TERM -> {
        if (constants(kind, name).contains(form.value(name))) {
          said.add(name, form.value(name));
        }
      }
      case TERMS, COUNTRIES, POSTS -> said.add(name, array(List.copyOf(form.set(name))));
      case RECORDS -> said.add(name, array(RecordField.keys(String.join(" ", form.values(name)))));
      case SHARING -> {}
    }
  }

  private void addText(JsonObjectBuilder said, String name) {
    var text = form.text(name);
    if (text != null) {
      said.add(name, text);
    }
  }

  private void addNumber(JsonObjectBuilder said, String name) {
    var typed = form.text(name);
    if (typed == null) {
      return;
    }
    var digits = typed.replaceAll("[\\s,\u00a0\u202f]", "");
    if (digits.matches("[0-9]{1,12}")) {
      said.add(name, new BigDecimal(digits));
    } else {
      form.problem(name, messages.of("form.number-unread"));
    }
  }

  private static JsonArrayBuilder array(List<String> values) {
    return Json.createArrayBuilder(values);
  }

  /** The terms of that field, where they are the constants of an enum. */
  private static Set<String> constants(Kind<?> kind, String name) {
    return Arrays.stream(kind.content().getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .map(component -> component.getType().getEnumConstants())
        .filter(Objects::nonNull)
        .flatMap(Arrays::stream)
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.toSet());
  }
}
