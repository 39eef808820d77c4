package org.aidememoire.legalevent;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.api.AtomFeed;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** Changes of law as a feed. */
final class ChangeFeed {

  private ChangeFeed() {}

  /**
   * @param self where the feed is asked for, which is its id, too
   * @param now the time of the feed where it has no entry
   */
  static String of(
      URI portal,
      URI self,
      List<View<LegalEventContent>> events,
      List<View<InstrumentContent>> instruments,
      Instant now) {
    var laws =
        instruments.stream()
            .map(View::header)
            .collect(Collectors.toMap(RecordHeader::id, law -> law));
    var page = portal.resolve("/legal-changes");
    var head = new AtomFeed.Head(self.toString(), "Changes of law", self, page);
    return AtomFeed.of(
        head, events.stream().map(event -> entry(portal, event, laws)).toList(), now);
  }

  private static AtomFeed.Entry entry(
      URI portal, View<LegalEventContent> event, Map<UUID, RecordHeader> laws) {
    var header = event.header();
    var said = event.content();
    var categories = new TreeMap<String, List<String>>();
    categories.put("act", List.of(Objects.requireNonNull(said.act()).name()));
    if (said.host() != null) {
      categories.put("host", List.of(said.host()));
    }
    categories.put("topic", List.copyOf(header.topics()));
    categories.put("sector", List.copyOf(said.sectors()));
    return new AtomFeed.Entry(
        header.id(),
        header.title(),
        header.changed(),
        header.ministry(),
        portal.resolve("/legal-events/" + header.id()),
        categories,
        summary(laws.get(header.container()), said));
  }

  /** The law, and the day on which it is so. */
  private static String summary(@Nullable RecordHeader law, LegalEventContent said) {
    return Stream.of(law == null ? null : law.title(), said.effectiveOn())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" · "));
  }
}
