package org.aidememoire.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.attachment.AttachmentState;
import org.aidememoire.attachment.AttachmentView;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.attachment.OcrState;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Sizes;
import org.aidememoire.web.words.Terms;

/** The files of the record on the page. */
@Named
@RequestScoped
public class Files {

  @Inject Attachments attachments;

  @Inject Messages messages;

  @Inject Terms terms;

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

  /** Whether it may have pictures that an editor can have read again. */
  public boolean readable(AttachmentView file) {
    return available(file) && file.pages() > 0 && file.ocr() != OcrState.WAITING;
  }

  /** What became of a file, for whoever added it. */
  public String end(AttachmentView file) {
    if (!available(file)) {
      return Stream.of(stateWord(file), file.reason(), file.detail())
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" "));
    }
    return switch (file.ocr()) {
      case NONE -> messages.of("attachment.found");
      case DONE ->
          file.language() == null
              ? messages.of("attachment.found-scan-unknown")
              : messages.of("attachment.found-scan", terms.language(file.language()));
      case WAITING, PARTLY, NOT_INSTALLED, OLD_LETTERS ->
          messages.word("attachment.ocr", file.ocr());
    };
  }

  public String stateWord(AttachmentView file) {
    return file.toConfirm()
        ? messages.of("attachment.state-confirm")
        : messages.word("attachment.state", file.state());
  }

  /** The page has to look again: the portal has not come to an end with it. */
  public boolean pending(AttachmentView file) {
    return file.state() == AttachmentState.HELD && !file.toConfirm()
        || available(file) && file.ocr() == OcrState.WAITING;
  }

  /** For the browser's choice of files. A telephone then offers its photographs as JPEG. */
  public String accepted() {
    return FileKind.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(","));
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
