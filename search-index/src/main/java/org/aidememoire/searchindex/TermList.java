package org.aidememoire.searchindex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Letters;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;

/**
 * Concepts with their labels in several languages. A query that holds one label of a concept also
 * finds the others, so an English question finds a notice that is only in Thai. Effective when a
 * question is asked: a new list needs no new index.
 *
 * <p>Labels are recognised in any number and case, with or without marks; the longest wins. Marks
 * that were typed count, and short labels are recognised only as whole words that are spelt as they
 * are: <i>luồng</i> is not <i>lương</i>, and กะ is not in กะทะ.
 */
public final class TermList {

  private static final TermList NONE = new TermList(List.of(), Map.of());

  /** More labels in one query are not looked up. */
  private static final int MOST = 8;

  /**
   * Up to this number of letters, a word of one script is often part of a word that means another.
   */
  private static final int SHORT_UNSPACED = 5;

  private static final int SHORT_LATIN = 3;

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
   * @param label as it stands in the list
   */
  public record Match(String found, int start, int end, String label, Concept concept) {

    /** What is searched as well: the concept's other labels, each wording once. */
    public List<String> others() {
      Set<String> known = new HashSet<>(List.of(key(found), key(label)));
      return concept.labels().stream().filter(other -> known.add(key(other))).toList();
    }

    private static String key(String label) {
      return label.toLowerCase(Locale.ROOT);
    }
  }

  /** A label as it is recognised: for each word, the forms that count as the same. */
  private record Spaced(List<Set<String>> words, String label, Concept concept) {}

  private record Unspaced(String letters, String label, Concept concept) {}

  /** A concept's labels, analysed once: that takes longer than all else. */
  private record Known(List<Spaced> spaced, List<Unspaced> unspaced) {}

  private final Map<Concept, Known> known = new HashMap<>();
  private final Map<String, List<Spaced>> spaced;
  private final Map<Character, List<Unspaced>> unspaced;
  private final Set<String> left;

  private TermList(Collection<Concept> concepts, Map<Concept, Known> before) {
    spaced = new HashMap<>();
    unspaced = new HashMap<>();
    left = Set.of();
    for (Concept concept : concepts) {
      Known one = before.get(concept);
      one = one == null ? known(concept) : one;
      known.put(concept, one);
      for (Spaced label : one.spaced()) {
        for (String first : label.words().getFirst()) {
          spaced.computeIfAbsent(first, key -> new ArrayList<>()).add(label);
        }
      }
      for (Unspaced label : one.unspaced()) {
        unspaced.computeIfAbsent(label.letters().charAt(0), c -> new ArrayList<>()).add(label);
      }
    }
  }

  private TermList(TermList whole, Set<String> left) {
    this.spaced = whole.spaced;
    this.unspaced = whole.unspaced;
    this.left = left;
  }

  public static TermList of(Collection<Concept> concepts) {
    return new TermList(concepts, Map.of());
  }

  /** A list of these concepts; what is the same in this one is not analysed again. */
  public TermList become(Collection<Concept> concepts) {
    return new TermList(concepts, known);
  }

  public static TermList none() {
    return NONE;
  }

  /** The same list that leaves these concepts alone, and what is part of their labels too. */
  public TermList without(Set<String> concepts) {
    return concepts.isEmpty() ? this : new TermList(this, Set.copyOf(concepts));
  }

  private static Known known(Concept concept) {
    Known known = new Known(new ArrayList<>(), new ArrayList<>());
    for (String label : concept.labels()) {
      String form = WritingForm.of(label.strip());
      AnalysedText analysed = new AnalysedText(form);
      if (unspaced(analysed)) {
        known.unspaced().add(new Unspaced(Letters.of(form).text(), label, concept));
      } else if (!analysed.words().isEmpty()) {
        known.spaced().add(new Spaced(labelForms(analysed), label, concept));
      }
    }
    return known;
  }

  private static boolean unspaced(AnalysedText analysed) {
    return analysed.writings().stream().anyMatch(writing -> writing.unspaced());
  }

  /** Each word as it is, without marks, and its stems. */
  private static List<Set<String>> labelForms(AnalysedText analysed) {
    List<Set<String>> forms = new ArrayList<>();
    boolean whole = analysed.words().size() == 1;
    for (Token word : analysed.words()) {
      forms.add(new HashSet<>(Set.of(word.term())));
      if (!whole || word.term().length() > SHORT_LATIN) {
        forms.getLast().add(AnalysedText.unmarked(word.term()));
      }
    }
    for (Token stem : analysed.tokens(Subfield.STEMS)) {
      if (!whole || analysed.words().getFirst().term().length() > SHORT_LATIN) {
        forms.get(stem.position()).add(stem.term());
      }
    }
    return forms;
  }

  /** Each word with its stems; of one with marks only a stem that is more than the marks off. */
  private static List<Set<String>> typedForms(AnalysedText analysed) {
    List<Set<String>> forms = new ArrayList<>();
    analysed.words().forEach(word -> forms.add(new HashSet<>(Set.of(word.term()))));
    for (Token stem : analysed.tokens(Subfield.STEMS)) {
      if (!stem.term()
          .equals(AnalysedText.unmarked(analysed.words().get(stem.position()).term()))) {
        forms.get(stem.position()).add(stem.term());
      }
    }
    return forms;
  }

  /** The labels in a text, longest first where they overlap, in the order of the text. */
  public List<Match> in(String text) {
    if (spaced.isEmpty() && unspaced.isEmpty()) {
      return List.of();
    }
    String form = WritingForm.of(text);
    AnalysedText analysed = new AnalysedText(form);
    List<Match> all = new ArrayList<>(spacedIn(form, analysed));
    if (unspaced(analysed)) {
      all.addAll(unspacedIn(form, analysed));
    }
    all.sort(
        Comparator.comparingInt((Match match) -> match.end() - match.start())
            .reversed()
            .thenComparing(match -> match.concept().id())
            .thenComparing(Match::label));
    List<Match> kept = new ArrayList<>();
    for (Match match : all) {
      boolean free =
          kept.stream()
              .allMatch(
                  other ->
                      match.end() <= other.start()
                          || other.end() <= match.start()
                          || match.start() == other.start() && match.end() == other.end());
      if (free) {
        kept.add(match);
      }
    }
    kept.removeIf(match -> left.contains(match.concept().id()));
    kept.sort(Comparator.comparingInt(Match::start));
    return once(kept).stream().limit(MOST).toList();
  }

  /** Two spellings of one label at one place are one match. */
  private static List<Match> once(List<Match> matches) {
    Set<List<?>> known = new HashSet<>();
    return matches.stream()
        .filter(match -> known.add(List.of(match.start(), match.concept().id())))
        .toList();
  }

  private List<Match> unspacedIn(String form, AnalysedText analysed) {
    Letters letters = Letters.of(form);
    Set<Integer> edges = new HashSet<>();
    analysed.words().forEach(word -> edges.addAll(List.of(word.start(), word.end())));
    analysed.tokens(Subfield.THAI).forEach(word -> edges.addAll(List.of(word.start(), word.end())));
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < letters.text().length(); i++) {
      for (Unspaced label : unspaced.getOrDefault(letters.text().charAt(i), List.of())) {
        if (letters.text().startsWith(label.letters(), i)) {
          int start = letters.start(i);
          int end = letters.end(i + label.letters().length() - 1);
          boolean whole = edges.contains(start) && edges.contains(end);
          if (whole || label.letters().length() > SHORT_UNSPACED) {
            String found = form.substring(start, end);
            matches.add(new Match(found, start, end, label.label(), label.concept()));
          }
        }
      }
    }
    return matches;
  }

  private List<Match> spacedIn(String form, AnalysedText analysed) {
    List<Match> matches = new ArrayList<>();
    List<Set<String>> words = typedForms(analysed);
    for (int i = 0; i < words.size(); i++) {
      Set<Spaced> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
      words.get(i).forEach(word -> candidates.addAll(spaced.getOrDefault(word, List.of())));
      for (Spaced label : candidates) {
        if (stands(label, words, i)) {
          int start = analysed.words().get(i).start();
          int end = analysed.words().get(i + label.words().size() - 1).end();
          String found = form.substring(start, end);
          matches.add(new Match(found, start, end, label.label(), label.concept()));
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
