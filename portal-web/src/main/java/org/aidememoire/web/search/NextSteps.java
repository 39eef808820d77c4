package org.aidememoire.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.problem.Invalid;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Where to go from a search that found nothing: wider ones, shown only where they find something.
 */
@Named
@RequestScoped
public class NextSteps {

  @Inject SearchPage shown;

  @Inject Search search;

  @Inject Messages messages;

  private @Nullable List<Choice> steps;

  /** At most three, each one search. */
  public List<Choice> all() {
    var found = steps;
    if (found == null) {
      found = find(shown.here());
      steps = found;
    }
    return found;
  }

  private List<Choice> find(SearchAddress here) {
    var wider = new ArrayList<Choice>();
    if (!here.chosen().isEmpty() || shown.kind().isPresent()) {
      offer(wider, messages.of("search.wider-everywhere"), SearchAddress.of(here.text(), Map.of()));
    }
    var words = words(here.text());
    if (!words.equals(here.text()) && !words.isEmpty()) {
      offer(wider, messages.of("search.wider-words", words), SearchAddress.of(words, Map.of()));
    }
    if (words.contains(" ")) {
      var any = words.replace(" ", " OR ");
      offer(wider, messages.of("search.wider-any", any), SearchAddress.of(any, Map.of()));
    }
    return List.copyOf(wider);
  }

  /** What was typed without the marks of the query language, as plain words. */
  static String words(String text) {
    return text.replaceAll("\\b(AND|OR|NOT|NEAR(/\\d+)?)\\b", " ")
        .replaceAll("(^|\\s)-(?=\\S)", " ")
        .replaceAll("\\b[A-Za-z]+:", " ")
        .replaceAll("[\"“”„()*]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void offer(List<Choice> wider, String word, SearchAddress to) {
    try {
      var question = new SearchQuestion(to.text(), Map.of(), Order.RELEVANCE, 1, 1);
      long total = search.search(question.bare()).total();
      if (total > 0) {
        wider.add(new Choice(word, to.path(), false, total));
      }
    } catch (Invalid e) {
      // what cannot be searched for is not offered
    }
  }
}
