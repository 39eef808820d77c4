package org.aidememoire.web.lawtext;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.lawtext.LawText;
import org.aidememoire.lawtext.LawTextContent;
import org.aidememoire.lawtext.LawTexts;
import org.aidememoire.lawtext.Level;
import org.aidememoire.lawtext.Passage;
import org.aidememoire.legalevent.Act;
import org.aidememoire.legalevent.Timeline;
import org.aidememoire.legalevent.Timelines;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** One text of an instrument, with an anchor for each provision. */
@Page(path = "/law-texts/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class LawTextPage {

  @Inject Address address;

  @Inject LawTexts texts;

  @Inject Timelines timelines;

  @Inject Dates dates;

  private @Nullable View<LawTextContent> view;
  private @Nullable Timeline timeline;
  private LawText.@Nullable Counts counts;
  private @Nullable RecordHeader original;
  private List<Line> lines = List.of();
  private List<RecordHeader> others = List.of();

  /** A passage with the anchor by which it is linked to. */
  public record Line(String anchor, Passage passage) {

    /** The first line, by which people know it. */
    public String label() {
      var lines = passage.text().strip().lines().toList();
      var first = lines.isEmpty() ? "" : lines.getFirst().strip();
      return first.length() > 120 ? first.substring(0, 119) + "…" : first;
    }

    public String level() {
      return passage.level().name().toLowerCase(Locale.ROOT);
    }

    public boolean unassigned() {
      return passage.level() == Level.UNASSIGNED;
    }
  }

  @PostConstruct
  void load() {
    var read = texts.get(address.key("id"));
    view = read;
    timeline = timelines.of(Objects.requireNonNull(read.header().container()));
    original = texts.original(read.content()).orElse(null);
    others = others(read.header(), timeline);
    var wording = read.content().text();
    counts = wording.counts();
    var anchors = wording.anchors();
    lines =
        IntStream.range(0, anchors.size())
            .mapToObj(i -> new Line(anchors.get(i), wording.passages().get(i)))
            .toList();
  }

  public View<LawTextContent> text() {
    return Objects.requireNonNull(view);
  }

  public View<InstrumentContent> instrument() {
    return Objects.requireNonNull(timeline).instrument();
  }

  public LawText.Counts counts() {
    return Objects.requireNonNull(counts);
  }

  public String missing() {
    return String.join(", ", counts().missing());
  }

  public List<Line> lines() {
    return lines;
  }

  /** Its largest divisions, as the contents of the page. */
  public List<Line> groupings() {
    return lines.stream()
        .filter(line -> line.passage().level() == Level.GROUPING)
        .filter(line -> !line.anchor().startsWith("toc"))
        .toList();
  }

  /** How many changes of the wording have taken effect that it does not have yet. */
  public int pending() {
    return Objects.requireNonNull(timeline)
        .force()
        .wordings(text().content().validFrom(), dates.today())
        .size();
  }

  /** Whether it is a translation whose original, as this reader sees it, has changed since. */
  public boolean stale() {
    return original != null && text().content().olderThan(original);
  }

  /** What it was translated from, as far as this reader may see it. */
  public @Nullable RecordHeader original() {
    return original;
  }

  /** The other texts of the law, and those of what it repealed or was repealed by. */
  public List<RecordHeader> others() {
    return others;
  }

  private List<RecordHeader> others(RecordHeader own, Timeline line) {
    var laws = Stream.concat(Stream.of(line.instrument().header().id()), related(line));
    return texts.headersOf(laws.distinct().toList()).stream()
        .filter(header -> !header.id().equals(own.id()))
        .sorted(Comparator.comparing(other -> !Objects.equals(other.container(), own.container())))
        .toList();
  }

  private static Stream<UUID> related(Timeline line) {
    var by =
        line.events().stream()
            .filter(event -> event.content().act() == Act.REPEALS)
            .flatMap(event -> event.content().acting().stream());
    var of =
        line.effects().stream()
            .filter(event -> event.content().act() == Act.REPEALS)
            .flatMap(event -> Stream.ofNullable(event.header().container()));
    return Stream.concat(by, of);
  }
}
