package org.aidememoire.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aidememoire.identity.BrokerIdentity;
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

  Person(BrokerIdentity identity, Instant now) {
    ministry = identity.ministry();
    arrive(identity, now);
    follow(identity);
  }

  /** From now on the subject identifies this person, and nobody else. */
  final void arrive(BrokerIdentity identity, Instant now) {
    subject = identity.subject();
    arrived = now;
  }

  /** Takes over the names of today. */
  final void follow(BrokerIdentity identity) {
    username = identity.username();
    name = identity.name();
    email = identity.email();
  }

  PersonView view() {
    return new PersonView(id, username, name, ministry, arrived);
  }
}
