package org.aidememoire.minutes;

import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * The text of a row as somebody leaves it.
 *
 * @param client the browser that sends it, by a key that it made
 * @param sequence that browser's own number of this text, rising
 * @param base the revision from which it was written
 * @param after where the browser has no newer revision yet: the text that it sent before, by its
 *     sequence, from which this one was written
 * @param person who typed it, where another may have signed in to that browser since
 */
public record TextDraft(
    @Nullable UUID client,
    @Nullable Integer sequence,
    @Nullable Integer base,
    @Nullable Integer after,
    @Nullable String text,
    @Nullable UUID person) {

  static final int LONGEST = 20_000;

  void check() {
    new FieldProblems()
        .required("client", client, "minutes.client.required")
        .when(sequence == null || sequence < 1, "sequence", "minutes.sequence.required")
        .when(base == null && after == null, "base", "minutes.base.required")
        .when(text == null, "text", "minutes.text.required")
        .atMost(LONGEST, "text", text, "minutes.text.long")
        .refuse();
  }
}
