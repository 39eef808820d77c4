package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.lawupdate.Importance;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.sharing.RecordField;
import org.aidememoire.web.sharing.RecordForm;
import org.aidememoire.web.sharing.SharingChoice;

/** The fields of a law update's form. */
@RequestScoped
class LawUpdateFields implements RecordForm<LawUpdateDraft, LawUpdateView> {

  @Inject Form form;

  @Inject SharingChoice choice;

  @Inject Address address;

  @Override
  public void startNew() {
    form.start("importance", Importance.NORMAL)
        .start("instruments", address.text("instrument").orElse(null));
  }

  @Override
  public void start(LawUpdateView update) {
    form.start("host", update.host())
        .start("changes", update.changes())
        .start("affected", update.affected())
        .start("toDo", update.toDo())
        .start("toDoBy", update.toDoBy())
        .start("effectiveOn", update.effectiveOn())
        .start("importance", update.importance())
        .start("sectors", update.sectors())
        .start("sources", update.sources())
        .start("instruments", update.instruments());
  }

  @Override
  public LawUpdateDraft draft() {
    return new LawUpdateDraft(
        form.text("title"),
        form.byLanguage("titles", Vocabulary.LANGUAGES),
        Objects.requireNonNullElse(form.text("language"), "en"),
        form.text("host"),
        form.text("changes"),
        form.text("affected"),
        form.text("toDo"),
        form.date("toDoBy"),
        form.date("effectiveOn"),
        Objects.requireNonNullElse(form.choice("importance", Importance.class), Importance.NORMAL),
        form.set("topics"),
        form.set("sectors"),
        form.text("sources"),
        instruments(),
        choice.chosen());
  }

  /** The chosen ones, and every key in what was pasted: whole addresses do. */
  List<UUID> instruments() {
    return RecordField.keys(String.join(" ", form.values("instruments"))).stream()
        .map(UUID::fromString)
        .toList();
  }
}
