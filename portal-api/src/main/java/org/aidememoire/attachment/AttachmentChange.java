package org.aidememoire.attachment;

import org.jspecify.annotations.Nullable;

/**
 * What may be changed of a file: its name and its language, never its content.
 *
 * @param language ISO 639-1, null when not known
 */
public record AttachmentChange(@Nullable String name, @Nullable String language) {}
