package org.aidememoire.minutes;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that adopted minutes leave a post to do.
 *
 * @param id the key of the row of the minutes in which it was written
 * @param item the heading under which it was agreed
 * @param owner the key of the post that is to do it
 * @param words what shows that it is done, or why it was dropped; empty while it is open
 * @param closable whether this reader may close it
 */
public record MinutesAction(
    UUID id,
    UUID session,
    String sessionTitle,
    String item,
    String owner,
    LocalDate due,
    String text,
    State state,
    String words,
    boolean closable) {

  /** Overdue is none of them: it follows from the day. */
  public enum State {
    OPEN,
    DONE,
    DROPPED
  }

  public boolean overdue(LocalDate today) {
    return state == State.OPEN && due.isBefore(today);
  }
}
