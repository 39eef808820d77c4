package org.aidememoire.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.Role;
import org.jspecify.annotations.Nullable;

@Entity
class Posting {

  @Id UUID id = UUID.randomUUID();
  @Version int version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "person")
  Person person = new Person();

  String ministry = "";
  @Nullable String post;

  @Enumerated(EnumType.STRING)
  Role role = Role.ATTACHE;

  @Nullable String title;
  Instant starts = Instant.EPOCH;
  @Nullable Instant ends;

  protected Posting() {}

  /** Checked by {@link PostingDraft#problems}. */
  Posting(Person person, PostingDraft draft, ZoneId zone) {
    set(person, draft, zone);
  }

  /** Puts a draft in the place of what was planned. */
  void correct(Person instead, PostingDraft draft, ZoneId zone) {
    set(instead, draft, zone);
  }

  private void set(Person someone, PostingDraft draft, ZoneId zone) {
    person = someone;
    ministry = someone.ministry;
    post = draft.post();
    role = Objects.requireNonNull(draft.role());
    title = draft.title();
    starts = Zones.begin(Objects.requireNonNull(draft.starts()), zone);
    ends = draft.ends() == null ? null : Zones.end(draft.ends(), zone);
  }

  /** Set in here: a field that another class sets escapes EclipseLink's notice. */
  void end(Instant at) {
    ends = at;
  }

  /** As {@code posting_current} has it in SQL: the end is no longer part of the posting. */
  PostingState at(Instant now) {
    if (now.isBefore(starts)) {
      return PostingState.PLANNED;
    }
    return ends == null || now.isBefore(ends) ? PostingState.CURRENT : PostingState.ENDED;
  }

  PostingView view(Instant now, Zones zones) {
    var zone = zones.of(ministry, post);
    return new PostingView(
        id,
        version,
        person.id,
        person.name,
        ministry,
        post,
        role,
        title,
        starts,
        ends,
        Zones.firstDay(starts, zone),
        ends == null ? null : Zones.lastDay(ends, zone),
        at(now));
  }

  /** What the audit trail keeps of it. */
  String inWords() {
    return role + " at " + post + " for " + person.username + " from " + starts + " to " + ends;
  }
}
