package org.aidememoire.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdates;

/** Enters groups and records, each as the person who would have typed it. */
@ApplicationScoped
class RecordsLoad {

  private static final String REASON = "demonstration";

  @Inject GroupsLoad groups;

  @Inject RecordTyping typing;

  @Inject Instruments instruments;

  @Inject LawUpdates lawUpdates;

  void load() {
    var keys = new EnteredKeys();
    groups.load(keys);
    for (var entry : Content.instruments()) {
      keys.instruments().put(entry.key(), typing.type(entry, keys, instrument()).id());
    }
    for (var entry : Content.lawUpdates()) {
      typing.type(entry, keys, lawUpdate());
    }
  }

  private RecordTyping.Kind<InstrumentDraft> instrument() {
    return new RecordTyping.Kind<>(
        "instrument",
        InstrumentDraft.class,
        draft -> instruments.create(draft).header(),
        id -> instruments.get(id).header(),
        (at, step) -> instruments.step(at.id(), at.version(), step, REASON).header());
  }

  private RecordTyping.Kind<LawUpdateDraft> lawUpdate() {
    return new RecordTyping.Kind<>(
        "law-update",
        LawUpdateDraft.class,
        draft -> lawUpdates.create(draft).header(),
        id -> lawUpdates.get(id).header(),
        (at, step) -> lawUpdates.step(at.id(), at.version(), step, REASON).header());
  }
}
