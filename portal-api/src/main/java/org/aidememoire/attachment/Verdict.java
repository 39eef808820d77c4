package org.aidememoire.attachment;

import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.attachment.extraction.Refusal;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/** How one attachment stands: by the verdict on its content, and then by the one on its name. */
final class Verdict {

  private Verdict() {}

  /** The content's own verdict first: it stands whatever the file is called. */
  private static @Nullable Refusal refusal(Attachment a, Content c) {
    return c.refusal != null ? c.refusal : NameVerdict.of(a.name, kind(c)).orElse(null);
  }

  static AttachmentState state(Attachment a, Content c) {
    if (refusal(a, c) != null) {
      return AttachmentState.REFUSED;
    }
    return toConfirm(a, c) ? AttachmentState.HELD : c.state;
  }

  /** It was judged sound, and looks like a list of people that nobody has vouched for. */
  static boolean toConfirm(Attachment a, Content c) {
    return c.personal
        && a.confirmed == null
        && c.state == AttachmentState.AVAILABLE
        && refusal(a, c) == null;
  }

  static @Nullable FileKind kind(Content c) {
    return c.mediaType == null ? null : FileKind.ofMediaType(c.mediaType).orElse(null);
  }

  private static @Nullable String reason(Attachment a, Content c) {
    Refusal refusal = refusal(a, c);
    if (refusal != null) {
      return Messages.text("refusal." + refusal);
    }
    if (toConfirm(a, c)) {
      return Messages.text("upload.personal");
    }
    return c.state == AttachmentState.HELD && "SCANNER".equals(c.waits)
        ? Messages.text("upload.scanner")
        : null;
  }

  static AttachmentView view(Attachment a, Content c) {
    FileKind kind = kind(c);
    return new AttachmentView(
        a.id,
        a.version,
        a.record,
        a.name,
        a.size,
        a.sha256,
        kind == null ? null : kind.under(a.name).mediaType(),
        a.language != null ? a.language : c.language,
        state(a, c),
        refusal(a, c),
        reason(a, c),
        toConfirm(a, c),
        c.refusal == null ? null : c.refusalDetail,
        c.pages,
        c.again == null ? c.ocr : OcrState.WAITING,
        kind != null && kind.inline(),
        "/files/" + a.id + "/" + FileNames.percent(a.name),
        a.author,
        a.created);
  }
}
