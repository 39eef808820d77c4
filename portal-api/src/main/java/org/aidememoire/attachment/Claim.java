package org.aidememoire.attachment;

import java.util.List;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.attachment.extraction.Hints;
import org.jspecify.annotations.Nullable;

/**
 * A content that this node works on.
 *
 * @param attempts runs that have begun on it, this one included
 * @param kind null while it is held
 * @param toRead pages for OCR
 */
record Claim(
    String sha256, int attempts, Hints hints, @Nullable FileKind kind, List<Integer> toRead) {}
