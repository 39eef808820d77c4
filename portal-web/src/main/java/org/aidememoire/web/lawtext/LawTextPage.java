package org.aidememoire.web.lawtext;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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
  private @Nullable LawText text;
  private List<Line> lines = List.of();
  private List<View<LawTextContent>> siblings = List.of();

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
    var instrument = Objects.requireNonNull(read.header().container());
    timeline = timelines.of(instrument);
    siblings = texts.of(instrument);
    var wording = read.content().text();
    text = wording;
    var found = new ArrayList<Line>();
    var anchors = wording.anchors();
    for (int i = 0; i < anchors.size(); i++) {
      found.add(new Line(anchors.get(i), wording.passages().get(i)));
    }
    lines = List.copyOf(found);
  }

  public View<LawTextContent> text() {
    return Objects.requireNonNull(view);
  }

  public View<InstrumentContent> instrument() {
    return Objects.requireNonNull(timeline).instrument();
  }

  public LawText.Counts counts() {
    return Objects.requireNonNull(text).counts();
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

  public boolean stale() {
    return texts.stale(text().content());
  }

  /** What it was translated from, as far as this reader may see it. */
  public @Nullable RecordHeader original() {
    return texts.headers(text().content().original()).stream().findFirst().orElse(null);
  }

  /** The other texts of the law, and those of what it repealed or was repealed by. */
  public List<RecordHeader> others() {
    UUID own = text().header().id();
    return Stream.concat(siblings.stream(), related().flatMap(law -> texts.of(law).stream()))
        .map(View::header)
        .filter(header -> !header.id().equals(own))
        .toList();
  }

  private Stream<UUID> related() {
    var line = Objects.requireNonNull(timeline);
    var by =
        line.events().stream()
            .filter(event -> event.content().act() == Act.REPEALS)
            .flatMap(event -> event.content().acting().stream());
    var of =
        line.effects().stream()
            .filter(event -> event.content().act() == Act.REPEALS)
            .flatMap(event -> Stream.ofNullable(event.header().container()));
    return Stream.concat(by, of).distinct();
  }
}
