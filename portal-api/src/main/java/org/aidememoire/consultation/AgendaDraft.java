package org.aidememoire.consultation;

import java.util.List;
import java.util.UUID;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as a convener arranges it. What is left out goes back to the backlog; the first item
 * stays.
 *
 * @param version of the agenda from which it was arranged
 * @param items in their order
 */
public record AgendaDraft(int version, List<Place> items) {

  public AgendaDraft {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /**
   * One place on it.
   *
   * @param topic null for the first item
   * @param lead the key of the delegation that introduces it
   */
  public record Place(@Nullable UUID topic, @Nullable Integer minutes, @Nullable String lead) {

    public Place {
      lead = Content.written(lead);
    }
  }
}
