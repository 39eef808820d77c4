package org.aidememoire.attachment.extraction;

import java.util.Locale;

/**
 * What the portal knows of a file beforehand.
 *
 * @param name as uploaded
 * @param country of the host the record is about, ISO 3166 such as {@code TH}, or empty
 * @param language declared by the uploader, ISO 639-1 such as {@code th}, or empty
 */
public record Hints(String name, String country, String language) {

  public Hints {
    country = country.toUpperCase(Locale.ROOT);
    language = language.toLowerCase(Locale.ROOT);
  }
}
