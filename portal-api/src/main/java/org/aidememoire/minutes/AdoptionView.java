package org.aidememoire.minutes;

import java.time.Instant;
import java.util.List;
import org.aidememoire.minutes.AdoptionEvent.What;
import org.jspecify.annotations.Nullable;

/**
 * Where the adoption of the minutes of a session stands.
 *
 * @param hash of the text that is out, to send back with a sign-off
 * @param deadline from which silence counts, null on the desk
 * @param voided what was signed about words that have changed since
 * @param signable the delegations for which this reader may sign now, its own first
 * @param number of the adopted minutes in their series; null before
 * @param seal of the adopted minutes; null before
 * @param whole whether nothing that is sealed has changed since
 */
public record AdoptionView(
    Consent.Stage stage,
    String hash,
    @Nullable Instant deadline,
    List<Line> delegations,
    List<Void> voided,
    List<String> signable,
    boolean convener,
    @Nullable Integer number,
    @Nullable String seal,
    boolean whole) {

  /**
   * Where a delegation stands.
   *
   * @param answer null while it is silent
   * @param words that it gave with its answer
   * @param reached whether its silence would count: somebody who still holds a posting of it was
   *     given this text
   * @param vacant whether nobody holds a posting of it
   */
  public record Line(
      String delegation, @Nullable What answer, String words, boolean reached, boolean vacant) {}

  /**
   * A sign-off that no longer counts.
   *
   * @param reason why the text was changed
   */
  public record Void(String delegation, What answer, String reason) {}
}
