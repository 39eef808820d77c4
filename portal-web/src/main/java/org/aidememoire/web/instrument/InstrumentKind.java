package org.aidememoire.web.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.web.sharing.RecordField;
import org.aidememoire.web.sharing.RecordFields;
import org.aidememoire.web.sharing.RecordKind;
import org.aidememoire.web.text.Messages;

@ApplicationScoped
class InstrumentKind implements RecordKind<InstrumentDraft, InstrumentView> {

  @Inject Instruments instruments;

  @Inject Messages messages;

  @Override
  public String kind() {
    return "instrument";
  }

  @Override
  public Instruments records() {
    return instruments;
  }

  @Override
  public List<RecordField> fields() {
    return new RecordFields(messages, feature())
        .term("form", "field-form", "instrument.form")
        .titles()
        .term("jurisdiction", "field-jurisdiction", "instrument.jurisdiction")
        .country("host", "field-host")
        .countries("parties", "field-parties")
        .text("number", "field-number")
        .text("issuingBody", "issuingBody")
        .text("gazette", "field-gazette")
        .term("force", "field-force", "instrument.force")
        .day("madeOn", "madeOn")
        .day("inForceOn", "inForceOn")
        .day("outOfForceOn", "outOfForceOn")
        .text("note", "field-note")
        .terms("topics", "topics", "text.topic")
        .sharing();
  }
}
