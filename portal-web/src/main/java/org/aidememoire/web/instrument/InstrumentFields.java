package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.aidememoire.instrument.Form;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.instrument.LegalForce;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.sharing.RecordForm;
import org.aidememoire.web.sharing.SharingChoice;

/** The fields of an instrument's form. */
@RequestScoped
class InstrumentFields implements RecordForm<InstrumentDraft, InstrumentView> {

  @Inject org.aidememoire.web.form.Form form;

  @Inject SharingChoice choice;

  @Override
  public void startNew() {
    form.start("jurisdiction", Jurisdiction.HOST_COUNTRY).start("force", LegalForce.IN_FORCE);
  }

  @Override
  public void start(InstrumentView instrument) {
    form.start("form", instrument.form())
        .start("jurisdiction", instrument.jurisdiction())
        .start("host", instrument.host())
        .start("parties", instrument.parties())
        .start("number", instrument.number())
        .start("issuingBody", instrument.issuingBody())
        .start("gazette", instrument.gazette())
        .start("force", instrument.force())
        .start("madeOn", instrument.madeOn())
        .start("inForceOn", instrument.inForceOn())
        .start("outOfForceOn", instrument.outOfForceOn())
        .start("note", instrument.note());
  }

  @Override
  public InstrumentDraft draft() {
    return new InstrumentDraft(
        form.text("title"),
        form.byLanguage("titles", Vocabulary.LANGUAGES),
        Objects.requireNonNullElse(form.text("language"), "en"),
        form.choice("form", Form.class),
        form.choice("jurisdiction", Jurisdiction.class),
        form.text("host"),
        List.copyOf(form.set("parties")),
        form.text("number"),
        form.text("issuingBody"),
        form.text("gazette"),
        Objects.requireNonNullElse(form.choice("force", LegalForce.class), LegalForce.IN_FORCE),
        form.date("madeOn"),
        form.date("inForceOn"),
        form.date("outOfForceOn"),
        form.text("note"),
        form.set("topics"),
        choice.chosen());
  }
}
