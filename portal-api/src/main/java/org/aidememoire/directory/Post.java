package org.aidememoire.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
class Post {

  @Id String id = "";
  @Version int version;
  String ministry = "";
  String host = "";
  String city = "";
  String name = "";

  @Enumerated(EnumType.STRING)
  PostState state = PostState.ACTIVE;

  @Column(name = "covered_by")
  @Nullable String coveredBy;

  int attaches = 1;
  @Nullable String services;
  @Nullable String hours;
  @Nullable String address;
  @Nullable String note;
  @Nullable String phone;
  @Nullable String email;

  /** When somebody last checked that the entry holds. */
  @Nullable LocalDate checked;

  @Nullable String source;

  /** For JPA. */
  protected Post() {}

  /** Where it is and whose does not change: what its people keep hangs on both. */
  Post(String id, String ministry, String host) {
    this.id = id;
    this.ministry = ministry;
    this.host = host;
  }

  void become(PostDraft draft) {
    city = Objects.requireNonNull(draft.city());
    name = Objects.requireNonNull(draft.name());
    state = draft.state();
    coveredBy = draft.coveredBy();
    attaches = draft.attaches();
    services = draft.services();
    hours = draft.hours();
    address = draft.address();
    phone = draft.phone();
    email = draft.email();
    note = draft.note();
    source = draft.source();
    checked = draft.checked();
  }

  PostView view(List<PostingView> people) {
    return new PostView(
        id, version, ministry, host, city, name, state, coveredBy, attaches, services, hours,
        address, phone, email, note, source, checked, people);
  }
}
