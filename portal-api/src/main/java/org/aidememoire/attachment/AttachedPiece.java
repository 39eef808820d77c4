package org.aidememoire.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page or section of an attached file's text, for the search index.
 *
 * @param number the page's number in a PDF or image ({@code #page=4}), else the section's place
 * @param part a long page goes on in further parts, from 0
 * @param label {@code p. 4}, {@code มาตรา 12}; empty when the file has neither
 * @param language as declared, else as guessed, ISO 639-1
 */
public record AttachedPiece(
    UUID attachment,
    String name,
    @Nullable String mediaType,
    int number,
    int part,
    String label,
    @Nullable String language,
    String text) {}
