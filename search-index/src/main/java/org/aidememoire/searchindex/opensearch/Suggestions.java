package org.aidememoire.searchindex.opensearch;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.Suggestion;
import org.aidememoire.searchindex.plan.Clause;
import org.aidememoire.searchindex.plan.Completions;
import org.aidememoire.searchindex.plan.Typed;

/** Completes what is being typed, from words of titles and from titles, in one call. */
final class Suggestions {

  private static final int TITLES = 50;
  private static final String WORDS = "words";

  private final List<String> titles;

  Suggestions(Schema<?> schema) {
    titles =
        schema.fields().stream()
            .filter(field -> field instanceof Field.Text<?> text && text.title())
            .map(field -> field.name())
            .toList();
  }

  List<Suggestion> of(Readable readable, String typed, int limit) {
    Optional<Typed> known = Typed.of(typed);
    try {
      return known.isEmpty() ? List.of() : of(readable, known.get(), limit);
    } catch (QueryProblem tooMuch) {
      return List.of();
    }
  }

  private List<Suggestion> of(Readable readable, Typed typed, int limit) throws QueryProblem {
    List<Asked> questions = new ArrayList<>();
    questions.add(Asked.of(typed.titles(titles)).records(0, TITLES));
    for (String title : typed.finished() ? List.<String>of() : titles) {
      questions.add(words(typed, title, limit));
    }
    List<Found> found = readable.search(questions);
    Map<String, Integer> counts = new HashMap<>();
    for (Found words : found.subList(1, found.size())) {
      for (JsonObject bucket : words.complete() ? words.buckets(WORDS) : List.<JsonObject>of()) {
        String word = Completions.word(bucket.getString("key"));
        counts.merge(word, bucket.getInt("doc_count"), Integer::sum);
      }
    }
    List<Suggestion> all = new ArrayList<>(typed.words(counts, limit));
    List<Typed.Title> begun = new ArrayList<>();
    for (Found.Record record : found.getFirst().records()) {
      titles.stream()
          .flatMap(name -> record.entries().getFirst().getOrDefault(name, List.of()).stream())
          .findFirst()
          .ifPresent(title -> begun.add(new Typed.Title(title, record.group())));
    }
    all.addAll(typed.titles(begun, limit - all.size()));
    return all;
  }

  private static Asked words(Typed typed, String title, int limit) {
    Map<String, ?> terms =
        Map.of(
            "field",
            Columns.of(Completions.field(title)),
            "include",
            beginning(typed.last()),
            "size",
            Math.max(1, limit));
    return Asked.of(new Clause.All(List.of(), typed.earlier(title), List.of()))
        .counting(Map.of(WORDS, Map.of("terms", terms)));
  }

  /** As a regular expression of the cluster, where a backslash before a letter means more. */
  private static String beginning(String letters) {
    StringBuilder expression = new StringBuilder();
    for (char c : letters.toCharArray()) {
      boolean plain = c >= 128 || Character.isLetterOrDigit(c);
      expression.append(plain ? "" : "\\").append(c);
    }
    return expression.append(".*").toString();
  }
}
