package org.aidememoire.attachment;

import java.time.Instant;
import java.util.UUID;
import org.aidememoire.attachment.extraction.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A file as its readers see it.
 *
 * @param size in bytes
 * @param sha256 of the content, hexadecimal: so a program knows what it has already
 * @param mediaType by content; null while the file is held
 * @param language as declared, else as guessed from the text, ISO 639-1
 * @param refusal null unless the file is refused
 * @param reason the refusal as a sentence, or what a held file waits for other than its turn
 * @param toConfirm it is held until its editor says that it holds no personal data of workers
 * @param detail what was found where, for the person who uploaded it
 * @param pages of a PDF or an image, 0 for other kinds and while held
 * @param inline whether a browser may show it in place
 * @param href of the download, for pages
 * @param author who added it, and when
 */
public record AttachmentView(
    UUID id,
    int version,
    UUID record,
    String name,
    long size,
    String sha256,
    @Nullable String mediaType,
    @Nullable String language,
    AttachmentState state,
    @Nullable Refusal refusal,
    @Nullable String reason,
    boolean toConfirm,
    @Nullable String detail,
    int pages,
    OcrState ocr,
    boolean inline,
    String href,
    String author,
    Instant created) {}
