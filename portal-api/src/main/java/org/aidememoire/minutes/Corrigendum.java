package org.aidememoire.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * What was wrong in adopted minutes, and how it reads from then on.
 *
 * @param number among those of its session, from 1
 * @param row of the agreed record
 * @param replaced how the row read until then
 * @param author the conveners' post, or the ministry whose head office convenes
 * @param seal binds it to the one before, the first to the adopted minutes
 */
public record Corrigendum(
    int number,
    UUID row,
    String replaced,
    String words,
    String reason,
    Instant made,
    String author,
    String seal) {

  /** The seal that follows from the one before. */
  String sealed(String before) {
    return Canonical.seal(
        before, Canonical.lines(number, row, replaced, words, reason, author), made.toString());
  }

  Corrigendum after(String before) {
    return new Corrigendum(number, row, replaced, words, reason, made, author, sealed(before));
  }
}
