package org.aidememoire.web.terminology;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Field;
import org.aidememoire.terminology.ConceptDraft;
import org.aidememoire.terminology.ConceptQuestion;
import org.aidememoire.terminology.ConceptView;
import org.aidememoire.terminology.Terminology;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.aidememoire.web.record.Merge;
import org.aidememoire.web.record.RecordField;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** Writes a concept, new or again; a label a line, the first is preferred. */
@Page(path = {"/terms/new", "/terms/{concept}/edit"})
@Access(Rule.SECRETARIAT)
@Named
@RequestScoped
public class TermEdit {

  @Inject Address address;

  @Inject Terminology terminology;

  @Inject Form form;

  @Inject Merge merge;

  @Inject Messages messages;

  @Inject Terms terms;

  private @Nullable ConceptView concept;

  @PostConstruct
  void load() {
    if (address.text("concept").isEmpty()) {
      return;
    }
    var read = terminology.get(address.text("concept").get());
    concept = read;
    form.start("version", read.version());
    var said = said(read);
    all().forEach(field -> form.start(field.name(), field.in(said)));
  }

  private static JsonObject said(ConceptView of) {
    var labels = Json.createObjectBuilder();
    of.labels().forEach((language, all) -> labels.add(language, String.join("\n", all)));
    return Json.createObjectBuilder()
        .add("topic", of.topic())
        .add("note", Objects.requireNonNullElse(of.note(), ""))
        .add("source", Objects.requireNonNullElse(of.source(), ""))
        .add("labels", labels)
        .build();
  }

  public boolean isNew() {
    return concept == null;
  }

  public ConceptView concept() {
    return Objects.requireNonNull(concept);
  }

  /** The topics that there are, to choose from while typing. */
  public Set<String> topics() {
    return terminology.list(new ConceptQuestion(null, null, 1, 1)).topics().keySet();
  }

  private List<RecordField> all() {
    var fields = new ArrayList<RecordField>();
    fields.add(new RecordField(Field.text("topic"), messages.of("terminology.topic")));
    terms
        .languages()
        .forEach(l -> fields.add(new RecordField(Field.text("labels." + l.value()), l.word())));
    fields.add(new RecordField(Field.text("note"), messages.of("terminology.note")));
    fields.add(new RecordField(Field.text("source"), messages.of("terminology.source")));
    return fields;
  }

  public void save() {
    var now = concept;
    if (now != null) {
      merge.settle(all(), version -> version == now.version() ? said(now) : null);
      if (form.wrong()) {
        return;
      }
    }
    var labels = new HashMap<String, List<String>>();
    form.byLanguage("labels", Vocabulary.LANGUAGES)
        .forEach((language, lines) -> labels.put(language, lines.lines().toList()));
    var id = concept == null ? form.value("id") : concept.id();
    var draft =
        new ConceptDraft(id, form.value("topic"), form.text("note"), form.text("source"), labels);
    try {
      if (concept == null) {
        terminology.create(draft);
      } else {
        terminology.edit(id, form.number("version"), draft);
      }
      Redirect.to("/terms/" + id.strip());
    } catch (Invalid e) {
      form.take(e);
    } catch (Conflict e) {
      var saved = said(terminology.get(id));
      merge.ask(
          all(),
          version -> version == e.currentVersion() ? saved : null,
          form.number("version"),
          e.currentVersion());
    } catch (Denied e) {
      form.problem("topic", e.getMessage());
    }
  }
}
