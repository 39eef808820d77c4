package org.aidememoire.web.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.guidance.Guidance;
import org.aidememoire.guidance.StaleGuidance;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawtext.LawTexts;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Done;
import org.jspecify.annotations.Nullable;

/** Says on the page of a record that a law has changed that it cites, and takes the answer. */
@Named
@RequestScoped
public class GuidanceMark {

  @Inject Guidance guidance;

  @Inject LegalEvents events;

  @Inject Instruments instruments;

  @Inject LawTexts texts;

  @Inject Kinds kinds;

  @Inject Done done;

  private @Nullable Optional<Mark> mark;

  /**
   * What is to be looked at.
   *
   * @param compare where the wording is compared with the one before, empty where there is none
   */
  public record Mark(
      StaleGuidance stale, View<LegalEventContent> event, RecordHeader law, String compare) {}

  /** Null where it need not be looked at. */
  public @Nullable Mark of(RecordHeader record) {
    var known = mark;
    if (known == null) {
      known = guidance.of(record.id()).flatMap(this::mark);
      mark = known;
    }
    return known.orElse(null);
  }

  private Optional<Mark> mark(StaleGuidance stale) {
    var event = events.named(List.of(stale.event()));
    var law = instruments.headers(List.of(Objects.requireNonNull(stale.law())));
    return event.isEmpty() || law.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mark(stale, event.getFirst(), law.getFirst(), compare(stale)));
  }

  /** Of the text that is valid from that day, if there is one, with the one before it. */
  private String compare(StaleGuidance stale) {
    return texts
        .startingOn(Objects.requireNonNull(stale.law()), stale.since())
        .map(text -> "/law-texts/" + text + "/changes")
        .orElse("");
  }

  public void stillRight(RecordHeader record) {
    guidance.stillRight(record.id());
    done.lead(kinds.path(record), "guidance.done.RIGHT", 0);
  }
}
