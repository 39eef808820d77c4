package org.aidememoire.web.lawupdate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawupdate.Importance;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.problem.Denied;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.sharing.Saving;
import org.aidememoire.web.sharing.SharingChoice;
import org.aidememoire.web.text.Terms;
import org.jspecify.annotations.Nullable;

/** Writes a law update, new or again. */
@Page(
    path = {"/law-updates/new", "/law-updates/{id}/edit"},
    working = true)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class LawUpdateEdit {

  @Inject Address address;

  @Inject LawUpdates lawUpdates;

  @Inject Readership readership;

  @Inject LawUpdateFields fields;

  @Inject Form form;

  @Inject SharingChoice choice;

  @Inject Saving saving;

  @Inject Terms terms;

  @Inject InstrumentFinder finder;

  private @Nullable UUID id;

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      fields.startNew(address.text("instrument").orElse(null));
      return;
    }
    var update = lawUpdates.get(address.key("id"));
    id = update.header().id();
    if (!update.header().editable()) {
      throw new Denied("denied.edit");
    }
    fields.start(update);
  }

  public boolean isNew() {
    return id == null;
  }

  public List<Option> importances() {
    return terms.of("lawupdate.importance", Importance.class);
  }

  /** The chosen instruments in words. */
  public List<Option> instruments() {
    return finder.options(fields.instruments());
  }

  public void save() {
    var draft = fields.draft();
    saving.save(
        choice.chosen(),
        this::wouldGain,
        () -> fields.saved(lawUpdates.get(java.util.Objects.requireNonNull(id))),
        () ->
            (id == null
                    ? lawUpdates.create(draft)
                    : lawUpdates.edit(id, form.number("version"), draft, form.text("reason")))
                .header());
  }

  private ReadershipView wouldGain() {
    return id == null
        ? readership.wouldRead(choice.chosen(), form.text("host"))
        : lawUpdates.wouldGain(id, choice.chosen());
  }
}
