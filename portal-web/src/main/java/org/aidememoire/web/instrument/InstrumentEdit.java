package org.aidememoire.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.instrument.LegalForce;
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

/** Writes an instrument, new or again. */
@Page(path = {"/instruments/new", "/instruments/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class InstrumentEdit {

  @Inject Address address;

  @Inject Instruments instruments;

  @Inject Readership readership;

  @Inject InstrumentFields fields;

  @Inject Form form;

  @Inject SharingChoice choice;

  @Inject Saving saving;

  @Inject Terms terms;

  private @Nullable UUID id;

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      fields.startNew();
      return;
    }
    var instrument = instruments.get(address.key("id"));
    id = instrument.header().id();
    if (!instrument.header().editable()) {
      throw new Denied("denied.edit");
    }
    fields.start(instrument);
  }

  public boolean isNew() {
    return id == null;
  }

  public List<Option> forms() {
    return terms.of("instrument.form", org.aidememoire.instrument.Form.class);
  }

  public List<Option> jurisdictions() {
    return terms.of("instrument.jurisdiction", Jurisdiction.class);
  }

  public List<Option> forces() {
    return terms.of("instrument.force", LegalForce.class);
  }

  public void save() {
    var draft = fields.draft();
    saving.save(
        choice.chosen(),
        this::wouldGain,
        () -> fields.saved(instruments.get(java.util.Objects.requireNonNull(id))),
        () ->
            (id == null
                    ? instruments.create(draft)
                    : instruments.edit(id, form.number("version"), draft, form.text("reason")))
                .header());
  }

  private ReadershipView wouldGain() {
    return id == null
        ? readership.wouldRead(choice.chosen(), form.text("host"))
        : instruments.wouldGain(id, choice.chosen());
  }
}
