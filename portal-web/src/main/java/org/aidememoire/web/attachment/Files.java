package org.aidememoire.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.attachment.AttachmentState;
import org.aidememoire.attachment.AttachmentView;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.attachment.OcrState;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.words.Sizes;

/** The files of the record on the page. */
@Named
@RequestScoped
public class Files {

  @Inject Attachments attachments;

  private final Map<UUID, List<AttachmentView>> known = new HashMap<>();

  public List<AttachmentView> of(RecordHeader header) {
    return known.computeIfAbsent(header.id(), attachments::of);
  }

  public String size(AttachmentView file) {
    return Sizes.of(file.size());
  }

  public boolean available(AttachmentView file) {
    return file.state() == AttachmentState.AVAILABLE;
  }

  /** Whether the page must say how far the reading of pictures of pages is. */
  public boolean unread(AttachmentView file) {
    return available(file) && file.ocr() != OcrState.NONE && file.ocr() != OcrState.DONE;
  }

  /** The class of the state's colour; the word always stands beside it. */
  public String tone(AttachmentView file) {
    return switch (file.state()) {
      case HELD -> "wait";
      case AVAILABLE -> "good";
      case REFUSED -> "bad";
    };
  }
}
