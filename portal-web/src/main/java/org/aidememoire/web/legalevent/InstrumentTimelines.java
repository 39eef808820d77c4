package org.aidememoire.web.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.legalevent.Contradiction;
import org.aidememoire.legalevent.Force;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.Timeline;
import org.aidememoire.legalevent.Timelines;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** The timeline on the page of an instrument, read once with the page. */
@Named
@RequestScoped
public class InstrumentTimelines {

  @Inject Timelines timelines;

  @Inject Instruments instruments;

  @Inject Dates dates;

  @Inject Messages messages;

  private final Map<UUID, Timeline> read = new HashMap<>();
  private final Map<Timeline, List<Doubt>> doubts = new IdentityHashMap<>();
  private final Map<UUID, View<InstrumentContent>> named = new HashMap<>();

  /** Two events that cannot both be right, in words. */
  public record Doubt(String reason, Optional<RecordHeader> first, Optional<RecordHeader> second) {}

  /** With all that is known now. */
  public Timeline of(RecordHeader instrument) {
    return read.computeIfAbsent(instrument.id(), id -> learn(timelines.of(id)));
  }

  /** Reads the instruments that a timeline names, all at once. */
  Timeline learn(Timeline timeline) {
    var acting = timeline.events().stream().flatMap(e -> e.content().acting().stream());
    var targets =
        timeline.effects().stream().flatMap(e -> Stream.ofNullable(e.header().container()));
    instruments
        .named(Stream.concat(acting, targets).distinct().toList())
        .forEach(instrument -> named.put(instrument.header().id(), instrument));
    return timeline;
  }

  /** Today, where the reader is. */
  public Force.Answer today(Timeline timeline) {
    return timeline.force().on(dates.today());
  }

  /** The instrument that acts, null where none is named or the reader may not see it. */
  public @Nullable RecordHeader acting(View<LegalEventContent> event) {
    return event.content().acting().stream()
        .map(named::get)
        .flatMap(Stream::ofNullable)
        .map(View::header)
        .findFirst()
        .orElse(null);
  }

  /** The instrument that it acts on, null where the reader may not see it. */
  public @Nullable RecordHeader target(View<LegalEventContent> event) {
    var target = named.get(event.header().container());
    return target == null ? null : target.header();
  }

  /** The event that a fact comes from, null where the instrument itself says it. */
  public @Nullable RecordHeader because(Timeline timeline, Force.Answer answer) {
    return timeline.event(answer.because()).map(View::header).orElse(null);
  }

  public List<Doubt> doubts(Timeline timeline) {
    return doubts.computeIfAbsent(
        timeline, line -> line.force().contradictions().stream().map(c -> doubt(line, c)).toList());
  }

  private Doubt doubt(Timeline timeline, Contradiction contradiction) {
    return new Doubt(
        messages.word("legalevent.doubt", contradiction.reason()),
        timeline.event(contradiction.first()).map(View::header),
        timeline.event(contradiction.second()).map(View::header));
  }
}
