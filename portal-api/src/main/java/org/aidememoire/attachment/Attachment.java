package org.aidememoire.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on a record: a name for a content. It changes by its own methods alone: JPA does not
 * notice a field that another class writes.
 */
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

  /** The token of who added it, for turns and bounds; the ministry is the record's. */
  String owner = "";

  String ministry = "";
  Instant created = Instant.EPOCH;

  /** When somebody said that it holds no personal data of workers, though it looks so. */
  @Nullable Instant confirmed;

  protected Attachment() {}

  Attachment(
      UUID record,
      int position,
      String name,
      @Nullable String language,
      Received content,
      String author,
      String owner,
      String ministry,
      Instant now) {
    this.record = record;
    this.position = position;
    this.name = name;
    this.language = language;
    this.sha256 = content.sha256();
    this.size = content.size();
    this.author = author;
    this.owner = owner;
    this.ministry = ministry;
    created = now;
  }

  void confirm(Instant now) {
    confirmed = now;
  }

  void rename(String to, @Nullable String spokenIn) {
    name = to;
    language = spokenIn;
  }
}
