package org.aidememoire.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.aidememoire.attachment.extraction.Refusal;
import org.jspecify.annotations.Nullable;

/** What a reader may know of a content. Only {@link ExtractionQueue} changes it. */
@Entity
class Content {

  @Id String sha256 = "";
  long size;

  @Enumerated(EnumType.STRING)
  AttachmentState state = AttachmentState.HELD;

  @Column(name = "media_type")
  @Nullable String mediaType;

  @Nullable String language;
  int pages;

  @Enumerated(EnumType.STRING)
  @Nullable Refusal refusal;

  @Column(name = "refusal_detail")
  @Nullable String refusalDetail;

  /** What it waits for while it is held, other than its turn: {@code SCANNER}. */
  @Nullable String waits;

  /** It looks like a list of passports or telephones of people. */
  boolean personal;

  @Enumerated(EnumType.STRING)
  OcrState ocr = OcrState.NONE;

  /** Who asked for its pictures to be read again, while that goes on. */
  @Nullable String again;
}
