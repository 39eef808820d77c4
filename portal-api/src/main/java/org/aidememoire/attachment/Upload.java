package org.aidememoire.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on its way in. */
@Entity
class Upload {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  String owner = "";
  UUID record = new UUID(0, 0);
  String name = "";
  @Nullable String language;
  long length;
  long received;
  Instant expires = Instant.EPOCH;

  UploadView view() {
    return new UploadView(id, record, name, length, received, expires, null);
  }
}
