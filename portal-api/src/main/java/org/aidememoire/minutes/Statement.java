package org.aidememoire.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the minutes of a session: what a delegation said, what was decided, or what somebody is
 * to do.
 *
 * @param item the heading that it is under
 * @param agendaItem the item of the agenda that the heading is, null for another heading
 * @param position among all rows of the session, from 0
 * @param delegation its key, null where nobody is named
 * @param outcome of a decision
 * @param owner the key of the post that is to do it
 * @param due by when
 * @param revision of the text, from 1
 */
public record Statement(
    UUID id,
    String item,
    @Nullable UUID agendaItem,
    int position,
    @Nullable String delegation,
    StatementForm form,
    @Nullable Outcome outcome,
    @Nullable String owner,
    @Nullable LocalDate due,
    String text,
    int revision) {

  Statement reading(String words) {
    return new Statement(
        id, item, agendaItem, position, delegation, form, outcome, owner, due, words, revision);
  }

  /** The same for all rows under one heading. */
  String heading() {
    return agendaItem == null ? item : agendaItem.toString();
  }
}
