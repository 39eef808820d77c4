package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.lawupdate.LawUpdates;
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
class LawUpdateKind implements RecordDesk<LawUpdateView, LawUpdateDraft> {

  @Inject LawUpdates lawUpdates;

  @Inject Messages messages;

  @Override
  public String kind() {
    return "law-update";
  }

  @Override
  public List<RecordField> fields() {
    return new RecordFields(messages, feature())
        .titles()
        .country("host", "field-host")
        .text("changes", "field-changes")
        .text("affected", "field-affected")
        .text("toDo", "field-toDo")
        .day("toDoBy", "field-toDoBy")
        .day("effectiveOn", "field-effectiveOn")
        .term("importance", "field-importance", "lawupdate.importance")
        .terms("topics", "field-topics", "text.topic")
        .terms("sectors", "field-sectors", "text.sector")
        .text("sources", "field-sources")
        .records("instruments", "field-instruments", "instrument")
        .sharing();
  }

  @Override
  public RecordHeader headerOf(LawUpdateView record) {
    return record.header();
  }

  @Override
  public LawUpdateView get(UUID id) {
    return lawUpdates.get(id);
  }

  @Override
  public List<LawUpdateView> named(Collection<UUID> ids) {
    return lawUpdates.named(ids);
  }

  @Override
  public Listing<LawUpdateView> newest(@Nullable String cursor, int limit) {
    return lawUpdates.newest(cursor, limit);
  }

  @Override
  public LawUpdateView create(LawUpdateDraft draft) {
    return lawUpdates.create(draft);
  }

  @Override
  public LawUpdateView edit(UUID id, int version, LawUpdateDraft draft, @Nullable String reason) {
    return lawUpdates.edit(id, version, draft, reason);
  }

  @Override
  public void step(UUID id, int version, PublishingStep step, @Nullable String reason) {
    lawUpdates.step(id, version, step, reason);
  }

  @Override
  public ReadershipView wouldGain(UUID id, Sharing sharing) {
    return lawUpdates.wouldGain(id, sharing);
  }
}
