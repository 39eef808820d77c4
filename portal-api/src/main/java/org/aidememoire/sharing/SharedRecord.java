package org.aidememoire.sharing;

import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.Reader;
import org.aidememoire.persistence.JsonConverter;
import org.aidememoire.persistence.TextsConverter;
import org.aidememoire.persistence.UuidConverter;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of record has: a title, a home, a publishing state, a sharing level, and the
 * rules of who may take it further. The audience follows from level and state whenever one of them
 * changes, so it cannot be forgotten.
 */
@MappedSuperclass
public abstract class SharedRecord {

  @Id protected UUID id = UUID.randomUUID();
  @Version protected int version;
  protected String title = "";

  @Convert(converter = JsonConverter.class)
  protected SortedMap<String, String> titles = Collections.emptySortedMap();

  protected String language = "en";

  @Enumerated(EnumType.STRING)
  protected PublishingState state = PublishingState.DRAFT;

  @Enumerated(EnumType.STRING)
  protected SharingLevel level = SharingLevel.MINISTRY;

  @Convert(converter = TextsConverter.class)
  protected SortedSet<String> groups = Collections.emptySortedSet();

  @Convert(converter = TextsConverter.class)
  protected SortedSet<String> audience = Collections.emptySortedSet();

  @Convert(converter = TextsConverter.class)
  protected SortedSet<String> topics = Collections.emptySortedSet();

  @Convert(converter = UuidConverter.class)
  protected @Nullable UUID author;

  @jakarta.persistence.Column(name = "author_name")
  protected String authorName = "";

  protected String ministry = "";
  protected @Nullable String post;
  protected @Nullable String circle;
  protected Instant created = Instant.EPOCH;
  protected Instant changed = Instant.EPOCH;

  @Convert(converter = UuidConverter.class)
  @jakarta.persistence.Column(name = "changed_by")
  protected @Nullable UUID changedBy;

  protected @Nullable Instant published;

  /** For JPA. */
  protected SharedRecord() {}

  /** A draft kept by the reader's post, or by the ministry that a machine acts for. */
  protected SharedRecord(Reader by, Instant now) {
    var posting = by.acting();
    if (posting.isEmpty() && !by.machine()) {
      throw new Denied("denied.recording");
    }
    author = by.person();
    authorName = by.name();
    ministry =
        posting
            .map(CurrentPosting::ministry)
            .orElseGet(() -> Objects.requireNonNull(by.ministry()));
    post = posting.map(CurrentPosting::post).orElse(null);
    created = now;
    changed = now;
  }

  /** As in addresses and in the change log, say {@code law-update}. */
  public abstract String kind();

  /** Takes over from a draft what all kinds have. */
  protected void takeOver(RecordDraft draft) {
    title = Objects.requireNonNull(draft.title());
    titles = new TreeMap<>(draft.titles());
    language = draft.language();
    topics = new TreeSet<>(draft.topics());
  }

  /** What a revision keeps: the text of each field by its name. */
  protected abstract SortedMap<String, String> content();

  /** The host country that the record itself is about, if any; otherwise its post's counts. */
  protected abstract @Nullable String about();

  /** Fields are set in here alone: EclipseLink does not notice one that another class sets. */
  void share(
      Sharing sharing,
      @Nullable String sending,
      @Nullable String circle,
      @Nullable UUID by,
      Instant now) {
    changed = now;
    changedBy = by;
    level = sharing.level();
    groups = new TreeSet<>(sharing.groups().stream().map(UUID::toString).toList());
    this.circle = circle;
    this.audience = audienceAt(state, sharing, sending, circle).tokens();
  }

  Audience audienceAt(
      PublishingState at, Sharing sharing, @Nullable String sending, @Nullable String circle) {
    var home = new Home(author, ministry, sending, post, circle);
    return Audience.of(at.bound(sharing.level()), home, sharing.groups());
  }

  Sharing sharing() {
    return new Sharing(level, groups.stream().map(UUID::fromString).toList());
  }

  public boolean mayEdit(Reader by) {
    return switch (level) {
      case PERSONAL -> author != null && author.equals(by.person()) && by.posted();
      default -> by.worksAt(ministry, post) || by.heads(ministry, post);
    };
  }

  /** Whether the reader may let it go that far. */
  public boolean mayRelease(Reader by, SharingLevel to) {
    return to.leavesTheMinistry() ? by.heads(ministry, post) : mayEdit(by);
  }

  public boolean may(PublishingStep step, Reader by) {
    return step.from().contains(state)
        && switch (step) {
          case REPORT, WITHDRAW, RETURN, SUPERSEDE -> mayEdit(by);
          case VERIFY ->
              by.person() != null
                  && !by.person().equals(author)
                  && by.tokens().contains(org.aidememoire.identity.Token.ministry(ministry));
          case PUBLISH -> mayRelease(by, level);
        };
  }

  void take(PublishingStep step, Reader by, Instant now) {
    if (!step.from().contains(state)) {
      throw new Conflict("conflict.state", version);
    }
    if (!may(step, by)) {
      throw new Denied(step.deniedCode(level));
    }
    state = step.to();
    if (step == PublishingStep.PUBLISH) {
      published = now;
    }
  }

  /** The day in UTC, where nothing better dates a record. */
  protected static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  SortedMap<String, String> fields() {
    var fields = new TreeMap<>(content());
    fields.put("title", title);
    fields.put("language", language);
    fields.put("topics", String.join(", ", topics));
    titles.forEach((tongue, text) -> fields.put("title." + tongue, text));
    fields.put("sharing", String.join(" ", level.name(), String.join(" ", groups)).strip());
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String title() {
    return title;
  }

  public SortedMap<String, String> titles() {
    return titles;
  }

  public String language() {
    return language;
  }

  public SortedSet<String> topics() {
    return topics;
  }

  public PublishingState state() {
    return state;
  }

  public SharingLevel level() {
    return level;
  }

  public SortedSet<String> audience() {
    return audience;
  }

  public String ministry() {
    return ministry;
  }
}
