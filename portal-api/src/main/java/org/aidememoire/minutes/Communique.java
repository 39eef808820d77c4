package org.aidememoire.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a session, without signing in: decisions of its agreed record, word by
 * word, and neither who spoke nor who came.
 *
 * @param session its key, by which the communiqué is found
 * @param title of the session on the day of the release; the following likewise
 * @param author the key of the post that released it, or the ministry whose head office did
 */
public record Communique(
    UUID session,
    String title,
    String language,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable String venue,
    Instant released,
    String author,
    List<Decision> decisions) {

  /** A decision under its heading. */
  public record Decision(String item, Outcome outcome, String text) {}

  Communique with(List<Decision> all) {
    return new Communique(session, title, language, starts, ends, venue, released, author, all);
  }
}
