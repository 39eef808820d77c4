package org.aidememoire.attachment.extraction;

import java.util.Locale;

/**
 * What helps to read a file. Its name is not among it: a content is judged by itself.
 *
 * @param country of the host the record is about, ISO 3166 such as {@code TH}, or empty
 * @param language declared by the uploader, ISO 639-1 such as {@code th}, or empty
 */
public record Hints(String country, String language) {

  public Hints {
    country = country.toUpperCase(Locale.ROOT);
    language = language.toLowerCase(Locale.ROOT);
  }
}
