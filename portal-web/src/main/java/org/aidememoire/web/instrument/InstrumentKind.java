package org.aidememoire.web.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.sharing.Listing;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.web.sharing.RecordDesk;
import org.aidememoire.web.sharing.RecordField;
import org.aidememoire.web.sharing.RecordFields;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InstrumentKind implements RecordDesk<InstrumentView, InstrumentDraft> {

  @Inject Instruments instruments;

  @Inject Messages messages;

  @Override
  public String kind() {
    return "instrument";
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
        .day("madeOn", "madeOn")
        .day("inForceOn", "inForceOn")
        .day("outOfForceOn", "outOfForceOn")
        .term("force", "field-force", "instrument.force")
        .text("note", "field-note")
        .terms("topics", "topics", "text.topic")
        .sharing();
  }

  @Override
  public RecordHeader headerOf(InstrumentView record) {
    return record.header();
  }

  @Override
  public InstrumentView get(UUID id) {
    return instruments.get(id);
  }

  @Override
  public List<InstrumentView> named(Collection<UUID> ids) {
    return instruments.named(ids);
  }

  @Override
  public Listing<InstrumentView> newest(@Nullable String cursor, int limit) {
    return instruments.newest(cursor, limit);
  }

  @Override
  public InstrumentView create(InstrumentDraft draft) {
    return instruments.create(draft);
  }

  @Override
  public InstrumentView edit(UUID id, int version, InstrumentDraft draft, @Nullable String reason) {
    return instruments.edit(id, version, draft, reason);
  }

  @Override
  public void step(UUID id, int version, PublishingStep step, @Nullable String reason) {
    instruments.step(id, version, step, reason);
  }

  @Override
  public ReadershipView wouldGain(UUID id, Sharing sharing) {
    return instruments.wouldGain(id, sharing);
  }
}
