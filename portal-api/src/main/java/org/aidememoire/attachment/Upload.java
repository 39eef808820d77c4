package org.aidememoire.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in. It changes by its own methods alone: JPA does not notice a field that
 * another class writes.
 */
@Entity
class Upload {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  String owner = "";
  String ministry = "";
  UUID record = new UUID(0, 0);
  String name = "";
  @Nullable String language;
  long length;
  long received;
  Instant expires = Instant.EPOCH;

  protected Upload() {}

  Upload(
      String owner,
      String ministry,
      UUID record,
      String name,
      @Nullable String language,
      long length,
      Instant expires) {
    this.owner = owner;
    this.ministry = ministry;
    this.record = record;
    this.name = name;
    this.language = language;
    this.length = length;
    this.expires = expires;
  }

  void received(long bytes, Instant until) {
    received = bytes;
    expires = until;
  }

  UploadView view() {
    return new UploadView(id, record, name, length, received, expires, null);
  }
}
