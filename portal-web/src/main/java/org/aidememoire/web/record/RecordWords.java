package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.Phase;
import org.aidememoire.record.PublishingState;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Step;
import org.aidememoire.revision.Revisions;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Names;

/** The lines that every record shows of itself, in words. */
@Named("records")
@RequestScoped
public class RecordWords {

  @Inject Messages messages;

  @Inject Names names;

  @Inject Readership readership;

  @Inject SharingGroups groups;

  @Inject Kinds kinds;

  @Inject Revisions revisions;

  private final Map<UUID, Integer> versions = new HashMap<>();
  private final Map<UUID, ReadershipView> readers = new HashMap<>();

  public String path(RecordHeader header) {
    return kinds.path(header);
  }

  public String kind(RecordHeader header) {
    return messages.of(kind(header.kind()).feature() + ".kind");
  }

  private Kind<?> kind(String name) {
    return kinds.kind(name);
  }

  /** The title in English where the record is in another language and has one, or empty. */
  public String translated(RecordHeader header) {
    var english = header.titles().get("en");
    return english == null || header.language().equals("en") ? "" : english;
  }

  /** Whether fewer than everyone signed in can read it now: of a part, also by its container. */
  public boolean restricted(RecordHeader header) {
    return !header.phase().released()
        || header.level().compareTo(SharingLevel.COMMUNITY) < 0
        || !header.everyone();
  }

  /** With whom it is shared, in a sentence. */
  public String explain(RecordHeader header) {
    return inherits(header, header.level())
        ? messages.of("record.explain-within")
        : messages.word("record.explain", header.level());
  }

  /** Whether a part at that level has the readers of its container. */
  private static boolean inherits(RecordHeader header, SharingLevel level) {
    return header.container() != null && level.compareTo(SharingLevel.COMMUNITY) >= 0;
  }

  /** Who can read it now. */
  public String sharing(RecordHeader header) {
    return sharedWith(header, now(header));
  }

  /** Who will read it once published, empty where nothing widens. */
  public String later(RecordHeader header) {
    return now(header) == header.level() || header.phase() == Phase.RETIRED
        ? ""
        : messages.of("record.later", sharedWith(header, header.level()));
  }

  private SharingLevel now(RecordHeader header) {
    return kind(header.kind()).lifecycle().state(header.state()).bound(header.level());
  }

  public String sharedWith(RecordHeader header, SharingLevel level) {
    if (inherits(header, level)) {
      return messages.of("record.with-within");
    }
    var sending = names.country(ministryCountry(header.ministry()));
    var circle = names.country(header.circle());
    return switch (level) {
      case PERSONAL -> messages.of("record.with.PERSONAL", header.authorName());
      case POST -> messages.of("record.with.POST", names.post(header.post(), header.ministry()));
      case MINISTRY -> messages.of("record.with.MINISTRY", names.ministry(header.ministry()));
      case COUNTRY_TEAM -> messages.of("record.with.COUNTRY_TEAM", sending, circle);
      case HOST_CIRCLE -> messages.of("record.with.HOST_CIRCLE", circle);
      case GROUPS -> messages.of("record.with.GROUPS", groupNames(header.groups()));
      case COMMUNITY -> messages.of("record.with.COMMUNITY");
      case PUBLIC -> messages.of("record.with.PUBLIC");
    };
  }

  private String ministryCountry(String alias) {
    return names.ministries().stream()
        .filter(m -> m.alias().equals(alias) && m.country() != null)
        .map(m -> "" + m.country())
        .findFirst()
        .orElse("");
  }

  String groupNames(List<UUID> ids) {
    return String.join(
        ", ", groups.all().stream().filter(g -> ids.contains(g.id())).map(g -> g.name()).toList());
  }

  /** "14 people from 5 countries", empty where everyone can read it. */
  public String count(RecordHeader header) {
    var view = readers(header);
    return view.everyone() ? "" : messages.of("record.count", view.people(), view.countries());
  }

  public ReadershipView readers(RecordHeader header) {
    return readers.computeIfAbsent(header.id(), readership::of);
  }

  /** How many saved states there are that the reader may see: the last of them is this one. */
  public int version(RecordHeader header) {
    return versions.computeIfAbsent(header.id(), revisions::count);
  }

  /** The class of the state's colour; the word always stands beside it. */
  public String tone(Phase phase) {
    return switch (phase) {
      case WORKING, WAITING -> "wait";
      case RELEASED -> "good";
      case STALE -> "warn";
      case RETIRED -> "bad";
    };
  }

  /** The state in words. */
  public String state(RecordHeader header) {
    return stateNamed(header, header.state());
  }

  /** A state of the record's kind in words. */
  public String stateNamed(RecordHeader header, String state) {
    return messages.word(lifeWords(header) + ".state", state);
  }

  /** What its state means for who reads it. */
  public String explainState(RecordHeader header) {
    return messages.word(lifeWords(header) + ".explain-state", header.state());
  }

  /** What pages say of a step: its name, its question, its help, its button. */
  public String step(RecordHeader header, String part, Step step, int releaser) {
    return messages.word(lifeWords(header) + "." + part, step.name(), releaser);
  }

  /** The key of the line that says that the step was taken. */
  String done(RecordHeader header, Step step) {
    return lifeWords(header) + ".done" + "." + step.name();
  }

  /** The bundle with the words of the record's states and steps. */
  private String lifeWords(RecordHeader header) {
    var kind = kind(header.kind());
    return kind.lifecycle() == PublishingState.LIFECYCLE ? "record" : kind.feature();
  }
}
