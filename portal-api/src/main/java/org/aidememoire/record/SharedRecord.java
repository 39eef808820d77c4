package org.aidememoire.record;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.persistence.JsonConverter;
import org.aidememoire.persistence.TextsConverter;
import org.aidememoire.persistence.UuidConverter;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.revision.Revisions;
import org.aidememoire.sharing.Audience;
import org.aidememoire.sharing.Home;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/**
 * A record of any kind: its heading and content, its home, its state, and who may do what with it.
 * Who reads and who writes follow from level and state whenever one of them changes, so they cannot
 * be forgotten. Fields are set in here alone: EclipseLink does not notice one that another class
 * sets.
 */
@Entity
@Table(name = "record")
class SharedRecord extends RecordMarks {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  String kind = "";
  String title = "";

  @Convert(converter = JsonConverter.class)
  SortedMap<String, String> titles = Collections.emptySortedMap();

  String language = "en";

  @Convert(converter = TextsConverter.class)
  SortedSet<String> topics = Collections.emptySortedSet();

  /** JSON of the kind's content record. */
  String content = "{}";

  String state = "";

  @Enumerated(EnumType.STRING)
  Phase phase = Phase.WORKING;

  /** Whether its editors are to act now. */
  boolean due;

  @Enumerated(EnumType.STRING)
  SharingLevel level = SharingLevel.MINISTRY;

  @Convert(converter = TextsConverter.class)
  SortedSet<String> groups = Collections.emptySortedSet();

  @Convert(converter = TextsConverter.class)
  SortedSet<String> audience = Collections.emptySortedSet();

  /** The audience of the record that this one is a part of; empty where it is part of none. */
  @Convert(converter = TextsConverter.class)
  SortedSet<String> within = Collections.emptySortedSet();

  @Convert(converter = UuidConverter.class)
  @Nullable UUID container;

  /** Who may change it. */
  @Convert(converter = TextsConverter.class)
  SortedSet<String> editors = Collections.emptySortedSet();

  /** Whether those who may change its container may change it, too. */
  @Column(name = "editors_follow")
  boolean editorsFollow;

  /** Who may take a step without being an editor. */
  @Convert(converter = TextsConverter.class)
  SortedSet<String> deciders = Collections.emptySortedSet();

  @Convert(converter = UuidConverter.class)
  @Nullable UUID author;

  @Column(name = "author_name")
  String authorName = "";

  String ministry = "";
  @Nullable String post;

  /** The host country that the record is about, and the one whose circle reads it. */
  @Nullable String host;

  @Nullable String circle;

  @Column(name = "takes_effect")
  @Nullable LocalDate takesEffect;

  /** Whether readers need to know at once. */
  boolean urgent;

  Instant created = Instant.EPOCH;
  Instant changed = Instant.EPOCH;

  @Convert(converter = UuidConverter.class)
  @Column(name = "changed_by")
  @Nullable UUID changedBy;

  @Nullable Instant published;

  /** For JPA. */
  protected SharedRecord() {}

  /** A draft kept by the reader's post, or by the ministry that a machine acts for. */
  SharedRecord(Kind<?> kind, Reader by, Instant now) {
    var posting = by.acting();
    if (posting.isEmpty() && !by.machine()) {
      throw new Denied("denied.recording");
    }
    this.kind = kind.name();
    editorsFollow = kind.editedWithContainer();
    enter(kind.lifecycle().first());
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

  /** Makes it a part of that record: it is read by no one who does not read the other. */
  void partOf(SharedRecord whole) {
    container = whole.id;
    within = whole.audience;
  }

  <C extends Content> void write(Kind<C> kind, Heading heading, C said) {
    title = Objects.requireNonNull(heading.title());
    titles = new TreeMap<>(heading.titles());
    language = heading.language();
    topics = new TreeSet<>(heading.topics());
    write(kind, said);
  }

  <C extends Content> void write(Kind<C> kind, C said) {
    content = FlatJson.write(said).toString();
    host = said.host();
    takesEffect = kind.takesEffect(said);
    urgent = kind.urgent(said);
  }

  /** The next version is to mean something else. */
  void changesMeaning() {
    meaningVersion = version + 1;
  }

  Heading heading() {
    return new Heading(title, titles, language, topics);
  }

  <C extends Content> C content(Kind<C> kind) {
    return FlatJson.read(content, kind.content());
  }

  private void enter(State next) {
    state = next.name();
    phase = next.phase();
    due = next.due();
  }

  void share(
      Lifecycle lifecycle,
      Sharing sharing,
      Collection<String> writers,
      @Nullable String sending,
      @Nullable String circle,
      @Nullable UUID by,
      Instant now) {
    changing(by, now);
    level = sharing.level();
    groups = new TreeSet<>(sharing.groups().stream().map(UUID::toString).toList());
    this.circle = circle;
    var at = lifecycle.state(state);
    audience = audienceAt(at, sharing, sending, circle).tokens();
    editors = new TreeSet<>(writers);
    // a set that is changed after it was assigned would be saved as it was assigned
    var beyond = new TreeSet<String>();
    lifecycle.from(at).forEach(step -> beyond.addAll(step.right().beyondEditors(this)));
    deciders = beyond;
  }

  /** More than its files changes with the next version. */
  private void changing(@Nullable UUID by, Instant now) {
    changed = now;
    changedBy = by;
    contentVersion = version + 1;
  }

  Audience audienceAt(
      State at, Sharing sharing, @Nullable String sending, @Nullable String circle) {
    var home = new Home(author, ministry, sending, post, circle);
    return Audience.of(at.bound(sharing.level()), home, sharing.groups());
  }

  Sharing sharing() {
    return new Sharing(level, groups.stream().map(UUID::fromString).toList());
  }

  boolean mayEdit(Reader by) {
    return meets(editors, by);
  }

  boolean mayRead(Reader by) {
    return meets(audience, by) && (container == null || meets(within, by));
  }

  private static boolean meets(Collection<String> tokens, Reader by) {
    return !Collections.disjoint(tokens, by.tokens());
  }

  /** Whether the reader may let it go that far. */
  boolean mayRelease(Reader by, SharingLevel to) {
    return to.leavesTheMinistry() ? by.heads(ministry, post) : mayEdit(by);
  }

  boolean may(Step step, Reader by) {
    return isIn(step.from()) && step.right().heldBy(by, this);
  }

  private boolean isIn(Collection<? extends State> states) {
    return states.stream().anyMatch(s -> s.name().equals(state));
  }

  void take(Step step, @Nullable String reason, Reader by, Instant now) {
    if (!isIn(step.from())) {
      throw new Conflict("conflict.state", version);
    }
    if (!may(step, by)) {
      throw new Denied(step.right().denied(level));
    }
    if (step.releases()) {
      published = now;
    }
    enter(step.to());
    returned = step.needsReason() ? reason : null;
    if (phase == Phase.WORKING || phase == Phase.RELEASED) {
      successor = null;
    }
  }

  /**
   * It is there for its editors alone, and for them only where they take it back. What was released
   * once is part of the memory, and can be withdrawn.
   */
  void discard(Reader by, Instant now) {
    if (!mayEdit(by)) {
      throw new Denied("denied.edit");
    }
    if (phase != Phase.WORKING || published != null) {
      throw new Conflict("conflict.discard", version);
    }
    discarded = now;
    changing(by.person(), now);
    audience =
        editors.stream().map(Token::discarded).collect(Collectors.toCollection(TreeSet::new));
    editors = new TreeSet<>(audience);
    deciders = new TreeSet<>();
  }

  /** Who reads and writes it follows when it is shared anew. */
  void takeBack() {
    discarded = null;
  }

  /** Nothing that its readers see has changed; says whether its editors see other names. */
  boolean carry(Collection<String> names) {
    var carried = new TreeSet<>(names);
    if (carried.equals(files)) {
      return false;
    }
    files = carried;
    return true;
  }

  /** Whether everybody who is signed in reads it: of a part, who reads its container, too. */
  boolean everyone() {
    return Audience.everyone(audience) && (container == null || Audience.everyone(within));
  }

  /** What a revision keeps. */
  JsonObject said() {
    return Json.createObjectBuilder(FlatJson.said(heading(), FlatJson.parse(content), sharing()))
        .add(Revisions.FILES, Json.createArrayBuilder(files))
        .build();
  }
}
