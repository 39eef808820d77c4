package org.aidememoire.web.citation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.citation.CitedWorks;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.words.Dates;

/** What changes in the laws that a record cites, within a year of today. */
@Named
@RequestScoped
public class CitedChanges {

  private static final int MOST = 10;

  @Inject CitedWorks works;

  @Inject LegalEvents events;

  @Inject Dates dates;

  private final Map<UUID, List<View<LegalEventContent>>> read = new HashMap<>();

  /** The latest first, ten at most. */
  public List<View<LegalEventContent>> of(RecordHeader record) {
    return read.computeIfAbsent(record.id(), this::changes);
  }

  private List<View<LegalEventContent>> changes(UUID record) {
    var today = dates.today();
    return events.on(works.cited(record), today.minusYears(1), today.plusYears(1), MOST);
  }
}
