package org.aidememoire.web.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.web.sharing.RecordKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InstrumentKind implements RecordKind {

  @Inject Instruments instruments;

  @Override
  public String kind() {
    return "instrument";
  }

  @Override
  public RecordHeader header(UUID id) {
    return instruments.get(id).header();
  }

  @Override
  public List<RecordHeader> headers(Collection<UUID> ids) {
    return instruments.named(ids).stream().map(InstrumentView::header).toList();
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
