package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.Snippet.Span;
import org.aidememoire.searchindex.Suggestion;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;

/** What is being typed: which titles and words continue it, and how they are offered. */
public final class Typed {

  private static final int LONGEST = 200;
  private static final int WORDS = 4;

  /** A title that an engine found, of this record. */
  public record Title(String text, String group) {}

  private final String form;
  private final List<Token> tokens;

  private Typed(String form, List<Token> tokens) {
    this.form = form;
    this.tokens = tokens;
  }

  /** Empty when there is nothing to continue. */
  public static Optional<Typed> of(String typed) {
    String form = WritingForm.of(typed.strip());
    if (form.isEmpty() || form.length() > LONGEST) {
      return Optional.empty();
    }
    List<Token> tokens = Completions.tokens(new AnalysedText(form));
    return tokens.isEmpty() ? Optional.empty() : Optional.of(new Typed(form, tokens));
  }

  /** The last word is not to be continued. */
  public boolean finished() {
    return tokens.getLast().end() < form.length();
  }

  /** The last word, as far as it is typed. */
  public String last() {
    return tokens.getLast().term();
  }

  /** The words before the last must stand in the same title. */
  public List<Clause> earlier(String title) {
    return tokens.subList(0, tokens.size() - 1).stream()
        .map(token -> beginning(title, token.term() + Completions.END))
        .toList();
  }

  private static Clause beginning(String title, String start) {
    return new Clause.Prefix(Completions.field(title), start);
  }

  /** Finds titles with all of it. */
  public Clause titles(List<String> fields) {
    List<Clause> any = new ArrayList<>();
    for (String title : fields) {
      Clause last = beginning(title, finished() ? last() + Completions.END : last());
      any.add(new Clause.All(List.of(last), earlier(title), List.of()));
      any.add(Completions.inside(title, form));
    }
    return new Clause.Any(any, 1);
  }

  /** Words as they are offered, from the number of entries that have each. */
  public List<Suggestion> words(Map<String, Integer> counts, int limit) {
    String before = form.substring(0, tokens.getLast().start());
    String begun = form.substring(tokens.getLast().start());
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(mostWords(limit))
        .map(entry -> new Suggestion(completed(before, begun, entry.getKey()), Optional.empty()))
        .toList();
  }

  public static int mostWords(int limit) {
    return Math.min(WORDS, limit);
  }

  /** What is added to the typed text is marked, when the word continues it letter by letter. */
  private static Snippet completed(String before, String begun, String word) {
    return word.startsWith(begun) && word.length() > begun.length()
        ? new Snippet(
            List.of(
                new Span(before + begun, false), new Span(word.substring(begun.length()), true)))
        : Snippet.plain(before + word);
  }

  /** Titles as they are offered: those that begin so first, short ones first. */
  public List<Suggestion> titles(List<Title> found, int limit) {
    Marks marks = new Marks(new Query.Words(form), TermList.none());
    String begin = form.toLowerCase(Locale.ROOT);
    return found.stream()
        .map(title -> new Suggestion(marks.whole(title.text()), Optional.of(title.group())))
        .sorted(
            Comparator.comparing(
                    (Suggestion s) -> !s.text().text().toLowerCase(Locale.ROOT).startsWith(begin))
                .thenComparing(s -> s.text().text().length())
                .thenComparing(s -> s.text().text()))
        .limit(Math.max(0, limit))
        .toList();
  }
}
