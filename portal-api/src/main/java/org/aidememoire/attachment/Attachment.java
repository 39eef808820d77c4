package org.aidememoire.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on a record: a name for a content. */
@Entity
class Attachment {

  @Id UUID id = UUID.randomUUID();
  @Version int version;
  UUID record = new UUID(0, 0);
  int position;
  String name = "";
  @Nullable String language;
  String sha256 = "";
  long size;
  String author = "";
  Instant created = Instant.EPOCH;
}
