package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Form;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.instrument.LegalForce;
import org.aidememoire.record.Records;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Terms;

/** Writes an instrument, new or again. */
@Page(path = {"/instruments/new", "/instruments/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class InstrumentEdit extends RecordEdit<InstrumentContent> {

  @Inject Instruments instruments;

  @Inject Terms terms;

  @Override
  protected Records<InstrumentContent> records() {
    return instruments;
  }

  @Override
  protected void startNew(org.aidememoire.web.form.Form started) {
    started.start("jurisdiction", Jurisdiction.HOST_COUNTRY);
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
