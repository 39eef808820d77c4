package org.aidememoire.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
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

  Posting(Person person, PostingDraft draft) {
    this.person = person;
    ministry = person.ministry;
    post = draft.post();
    role = java.util.Objects.requireNonNull(draft.role());
    title = draft.title();
    starts = java.util.Objects.requireNonNull(draft.starts());
    ends = draft.ends();
  }

  /** Set in here: a field that another class sets escapes EclipseLink's notice. */
  void end(Instant at) {
    ends = at;
  }

  PostingState at(Instant now) {
    if (now.isBefore(starts)) {
      return PostingState.PLANNED;
    }
    return ends == null || now.isBefore(ends) ? PostingState.CURRENT : PostingState.ENDED;
  }

  PostingView view(Instant now) {
    return new PostingView(
        id, person.id, person.name, ministry, post, role, title, starts, ends, at(now));
  }
}
