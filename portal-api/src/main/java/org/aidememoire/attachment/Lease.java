package org.aidememoire.attachment;

import java.util.List;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.attachment.extraction.Hints;
import org.jspecify.annotations.Nullable;

/**
 * A content that this node works on for a short while. It is renewed during the work; when it runs
 * out, another node takes the content.
 *
 * @param attempts runs that have begun on it, this one included
 * @param kind null while it is held
 * @param toRead pages for OCR
 * @param again whether somebody asked for its pictures to be read, whatever text lies upon them
 */
record Lease(
    String sha256,
    int attempts,
    Hints hints,
    @Nullable FileKind kind,
    List<Integer> toRead,
    boolean again) {}
