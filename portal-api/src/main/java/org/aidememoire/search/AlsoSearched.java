package org.aidememoire.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.TermList.Match;
import org.aidememoire.searchindex.analysis.Letters;
import org.aidememoire.searchindex.analysis.WritingForm;

/**
 * A term of the list that stands in the question; its other labels were searched as well.
 *
 * @param concept its key, by which a question can leave it alone
 * @param found as it was typed
 * @param labels what was searched beside it
 */
public record AlsoSearched(String concept, String found, List<Label> labels) {

  /** More labels than these say nothing more about why a record was found. */
  private static final int MOST_REASONS = 2;

  /** A label and its language. */
  public record Label(String language, String text) {}

  /** One label of each language, its preferred one; none that another language has, too. */
  public List<Label> firsts() {
    var known = new HashSet<String>();
    return once(labels.stream().filter(label -> known.add(label.language)));
  }

  /** All labels, none twice where two languages have it. */
  public List<Label> all() {
    return once(labels.stream());
  }

  private static List<Label> once(Stream<Label> labels) {
    var known = new HashSet<String>();
    return labels.filter(label -> known.add(label.text)).toList();
  }

  /** Each concept once, with its labels in the order of the list. */
  static List<AlsoSearched> of(List<Match> matches, SearchTerms terms) {
    Map<String, AlsoSearched> also = new LinkedHashMap<>();
    for (var match : matches) {
      var others = match.others();
      var labels =
          terms.labels(match.concept().id()).entrySet().stream()
              .flatMap(e -> e.getValue().stream().map(text -> new Label(e.getKey(), text)))
              .filter(label -> others.contains(label.text()))
              .toList();
      also.putIfAbsent(
          match.concept().id(), new AlsoSearched(match.concept().id(), match.found(), labels));
    }
    return also.values().stream().filter(a -> !a.labels.isEmpty()).toList();
  }

  /**
   * The labels that a hit shows where the typed one does not stand: why it was found. Of labels
   * within each other, the longest.
   */
  static List<Label> reasons(Hit hit, List<Match> matches, List<AlsoSearched> also) {
    var shown =
        Stream.of(List.of(hit.title()), hit.names(), hit.fragments())
            .flatMap(List::stream)
            .toList();
    var texts = shown.stream().map(snippet -> key(snippet.text())).toList();
    var marked =
        shown.stream()
            .flatMap(snippet -> snippet.spans().stream())
            .filter(Snippet.Span::marked)
            .map(span -> key(span.text()))
            .toList();
    var reasons = new ArrayList<Label>();
    for (var one : also) {
      var typed =
          matches.stream()
              .filter(match -> match.concept().id().equals(one.concept))
              .flatMap(match -> Stream.of(key(match.found()), key(match.label())))
              .toList();
      if (texts.stream().noneMatch(text -> typed.stream().anyMatch(text::contains))) {
        reasons.addAll(shown(one.labels, marked));
      }
    }
    return reasons.stream().limit(MOST_REASONS).toList();
  }

  private static List<Label> shown(List<Label> labels, List<String> marked) {
    var covered = new HashSet<String>();
    return labels.stream()
        .sorted(Comparator.comparingInt((Label label) -> label.text().length()).reversed())
        .filter(label -> marked.stream().anyMatch(span -> span.contains(key(label.text()))))
        .filter(label -> covered.stream().noneMatch(longer -> longer.contains(key(label.text()))))
        .peek(label -> covered.add(key(label.text())))
        .toList();
  }

  private static String key(String text) {
    return Letters.of(WritingForm.of(text)).text();
  }
}
