package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.web.sharing.RecordKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LawUpdateKind implements RecordKind {

  @Inject LawUpdates lawUpdates;

  @Override
  public String kind() {
    return "law-update";
  }

  @Override
  public RecordHeader header(UUID id) {
    return lawUpdates.get(id).header();
  }

  @Override
  public List<RecordHeader> headers(Collection<UUID> ids) {
    return lawUpdates.named(ids).stream().map(LawUpdateView::header).toList();
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
