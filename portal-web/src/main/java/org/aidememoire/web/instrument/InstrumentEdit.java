package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Form;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.instrument.LegalForce;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.sharing.RecordEdit;
import org.aidememoire.web.sharing.RecordForm;
import org.aidememoire.web.text.Terms;

/** Writes an instrument, new or again. */
@Page(
    path = {"/instruments/new", "/instruments/{id}/edit"},
    working = true)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class InstrumentEdit extends RecordEdit<InstrumentDraft, InstrumentView> {

  @Inject InstrumentKind kind;

  @Inject InstrumentFields fields;

  @Inject Terms terms;

  @Override
  protected InstrumentKind kind() {
    return kind;
  }

  @Override
  protected RecordForm<InstrumentDraft, InstrumentView> fields() {
    return fields;
  }

  public List<Option> forms() {
    return terms.of("instrument.form", Form.class);
  }

  public List<Option> jurisdictions() {
    return terms.of("instrument.jurisdiction", Jurisdiction.class);
  }

  public List<Option> forces() {
    return terms.of("instrument.force", LegalForce.class);
  }
}
