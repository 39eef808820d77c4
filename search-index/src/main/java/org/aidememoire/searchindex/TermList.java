package org.aidememoire.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.searchindex.analysis.TextViews;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.View;
import org.aidememoire.searchindex.analysis.WritingForm;

/**
 * Concepts with their labels in several languages. A query that holds one label of a concept also
 * finds the others, so an English question finds a notice that is only in Thai. Effective when a
 * question is asked: a new list needs no new index.
 *
 * <p>Labels are recognised in any number and case, with or without marks; the longest wins.
 */
public final class TermList {

  private static final TermList NONE = new TermList(List.of());

  /** More labels in one query are not looked up. */
  private static final int MOST = 8;

  /**
   * Something that has names, e.g. {@code ("minimum-wage", ["minimum wage", "ค่าจ้างขั้นต่ำ"])}.
   */
  public record Concept(String id, List<String> labels) {
    public Concept {
      labels = List.copyOf(labels);
    }
  }

  /**
   * A label that stands in a query.
   *
   * @param found as it stands there
   * @param start its place in the query's one writing form
   */
  public record Match(String found, int start, int end, Concept concept) {

    /** What is searched as well. */
    public List<String> others() {
      return concept.labels().stream().filter(label -> !label.equalsIgnoreCase(found)).toList();
    }
  }

  /** A label as it is recognised: for each word, the forms that count as the same. */
  private record Spaced(List<Set<String>> words, Concept concept) {}

  private record Unspaced(String letters, Concept concept) {}

  private final Map<String, List<Spaced>> spaced = new HashMap<>();
  private final List<Unspaced> unspaced = new ArrayList<>();

  private TermList(Collection<Concept> concepts) {
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        add(label, concept);
      }
    }
    unspaced.sort(Comparator.comparingInt((Unspaced label) -> label.letters().length()).reversed());
  }

  public static TermList of(Collection<Concept> concepts) {
    return new TermList(concepts);
  }

  public static TermList none() {
    return NONE;
  }

  private void add(String label, Concept concept) {
    String form = WritingForm.of(label.strip());
    TextViews views = new TextViews(form);
    if (views.writings().stream().anyMatch(writing -> writing.unspaced())) {
      unspaced.add(new Unspaced(form, concept));
    } else if (!views.words().isEmpty()) {
      Spaced known = new Spaced(forms(views), concept);
      for (String first : known.words().getFirst()) {
        spaced.computeIfAbsent(first, key -> new ArrayList<>()).add(known);
      }
    }
  }

  /** Each word with its stems. */
  private static List<Set<String>> forms(TextViews views) {
    List<Set<String>> forms = new ArrayList<>();
    for (Token word : views.words()) {
      forms.add(new HashSet<>(Set.of(TextViews.unmarked(word.term()))));
    }
    for (Token stem : views.tokens(View.STEMS)) {
      forms.get(stem.position()).add(stem.term());
    }
    return forms;
  }

  /** The labels in a text, longest first where they overlap, in the order of the text. */
  public List<Match> in(String text) {
    if (spaced.isEmpty() && unspaced.isEmpty()) {
      return List.of();
    }
    String form = WritingForm.of(text);
    TextViews views = new TextViews(form);
    List<Match> all = new ArrayList<>(spacedIn(form, views));
    for (Unspaced label : unspaced) {
      int at = form.indexOf(label.letters());
      if (at >= 0) {
        int end = at + label.letters().length();
        all.add(new Match(label.letters(), at, end, label.concept()));
      }
    }
    all.sort(Comparator.comparingInt((Match match) -> match.end() - match.start()).reversed());
    List<Match> kept = new ArrayList<>();
    for (Match match : all) {
      boolean free =
          kept.stream()
              .allMatch(other -> match.end() <= other.start() || other.end() <= match.start());
      if (free && kept.size() < MOST) {
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::start));
    return kept;
  }

  private List<Match> spacedIn(String form, TextViews views) {
    List<Match> matches = new ArrayList<>();
    List<Set<String>> words = forms(views);
    for (int i = 0; i < words.size(); i++) {
      Set<Spaced> candidates = new HashSet<>();
      words.get(i).forEach(word -> candidates.addAll(spaced.getOrDefault(word, List.of())));
      for (Spaced label : candidates) {
        if (stands(label, words, i)) {
          int start = views.words().get(i).start();
          int end = views.words().get(i + label.words().size() - 1).end();
          matches.add(new Match(form.substring(start, end), start, end, label.concept()));
        }
      }
    }
    return matches;
  }

  private static boolean stands(Spaced label, List<Set<String>> words, int at) {
    if (at + label.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < label.words().size(); i++) {
      if (label.words().get(i).stream().noneMatch(words.get(at + i)::contains)) {
        return false;
      }
    }
    return true;
  }
}
