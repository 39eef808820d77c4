package org.aidememoire.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aidememoire.identity.Vouched;
import org.jspecify.annotations.Nullable;

@Entity
class Person {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  String username = "";
  String ministry = "";
  String name = "";
  @Nullable String email;

  /** Null while the person is awaited: entered by name, and not signed in since. */
  @Nullable String subject;

  @Nullable Instant arrived;

  protected Person() {}

  Person(Vouched vouched, Instant now) {
    ministry = vouched.ministry();
    arrive(vouched, now);
    follow(vouched);
  }

  /** From now on whoever signs in with that subject is this person, and nobody else. */
  final void arrive(Vouched vouched, Instant now) {
    subject = vouched.subject();
    arrived = now;
  }

  /** Takes over the names of today. */
  final void follow(Vouched vouched) {
    username = vouched.username();
    name = vouched.name();
  }

  PersonView view() {
    return new PersonView(id, username, name, ministry, arrived);
  }
}
