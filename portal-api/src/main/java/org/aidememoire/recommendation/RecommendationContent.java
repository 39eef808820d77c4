package org.aidememoire.recommendation;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a forum recommends.
 *
 * @param number within its session, as the forum counts
 * @param forum one at most, by key
 * @param session that adopted it, one at most, by key; left out where nobody knows
 * @param source the paper that it is quoted from
 */
public record RecommendationContent(
    @Nullable String number,
    List<UUID> forum,
    List<UUID> session,
    @Nullable String text,
    SortedSet<String> addressees,
    @Nullable String source)
    implements Content {

  private static final Set<String> ADDRESSEES = Content.names(Addressee.class);

  public RecommendationContent {
    number = Content.written(number);
    forum = forum == null ? List.of() : List.copyOf(forum);
    session = session == null ? List.of() : List.copyOf(session);
    text = Content.written(text);
    addressees =
        addressees == null
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(addressees));
    source = Content.written(source);
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  String reference() {
    return Objects.requireNonNullElse(number, "");
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("text", text, "recommendation.text.required")
        .when(forum.size() > 1, "forum", "recommendation.forum.many")
        .when(session.size() > 1, "session", "recommendation.session.many")
        .when(
            !ADDRESSEES.containsAll(addressees), "addressees", "recommendation.addressees.unknown")
        .atMost(50, "number", number, "recommendation.number.long")
        .atMost(20_000, "text", text, "recommendation.text.long")
        .atMost(500, "source", source, "recommendation.short.long");
  }
}
