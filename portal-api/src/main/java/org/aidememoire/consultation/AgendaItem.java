package org.aidememoire.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The appearance of a topic in one session.
 *
 * @param topic null for the first item, which every session has: adoption of the last minutes, and
 *     open actions
 * @param title of the topic, from the moment when the session was held as it was then; null for the
 *     first item
 * @param number counted from the order, from 1
 * @param begins time of day at the place, null where the session or an earlier item has no time
 * @param lead the key of the delegation that introduces it
 * @param deferrals in how many earlier sessions it was not reached or deferred
 */
public record AgendaItem(
    UUID id,
    UUID session,
    @Nullable UUID topic,
    @Nullable String title,
    @Nullable String language,
    int number,
    @Nullable Integer minutes,
    @Nullable String begins,
    @Nullable String lead,
    ItemOutcome outcome,
    int deferrals) {

  AgendaItem at(int place, @Nullable String time) {
    return new AgendaItem(
        id, session, topic, title, language, place, minutes, time, lead, outcome, deferrals);
  }
}
