package org.aidememoire.consultation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a mission wishes to raise.
 *
 * @param host the country that it is about, left out: where the series meets
 * @param why what the matter is and what the session is to do about it
 * @param minutes how long it should take, if the mission has a wish
 * @param instruments background, by key; the following likewise
 */
public record TopicContent(
    @Nullable String host,
    @Nullable String why,
    @Nullable Integer minutes,
    List<UUID> instruments,
    List<UUID> updates,
    List<UUID> practices)
    implements Content {

  static final int LONGEST_MINUTES = 480;

  private static final int MOST_CITED = 50;

  public TopicContent {
    why = Content.written(why);
    instruments = instruments == null ? List.of() : List.copyOf(instruments);
    updates = updates == null ? List.of() : List.copyOf(updates);
    practices = practices == null ? List.of() : List.copyOf(practices);
  }

  TopicContent in(@Nullable String country) {
    return new TopicContent(
        host == null ? country : host, why, minutes, instruments, updates, practices);
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(host != null && !countries.contains(host), "host", "field.host.unknown")
        .required("why", why, "consultation.why.required")
        .atMost(5_000, "why", why, "consultation.why.long")
        .when(!isDuration(minutes), "minutes", "consultation.minutes.range")
        .atMost(MOST_CITED, "instruments", instruments, "consultation.papers.many")
        .atMost(MOST_CITED, "updates", updates, "consultation.papers.many")
        .atMost(MOST_CITED, "practices", practices, "consultation.papers.many");
  }

  static boolean isDuration(@Nullable Integer minutes) {
    return minutes == null || minutes >= 1 && minutes <= LONGEST_MINUTES;
  }
}
