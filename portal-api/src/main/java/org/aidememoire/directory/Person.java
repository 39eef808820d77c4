package org.aidememoire.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Person {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  String username = "";
  String ministry = "";
  String name = "";
  @Nullable String email;

  protected Person() {}
}
