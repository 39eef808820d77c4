package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.search.Search;
import org.aidememoire.web.form.Form;

/**
 * Records of the same kind that a new one may be: with one of its titles, or its number. They are
 * shown before it is saved, and it is saved once its writer says that it is another.
 */
@Named
@RequestScoped
public class Twins {

  private static final int MOST = 5;

  /** What the button sends that saves it all the same. */
  private static final String ANOTHER = "another";

  @Inject Form form;

  @Inject Search search;

  private List<RecordHeader> found = List.of();

  /** Looks for them, and says whether its writer is to look first. */
  <C extends Content> boolean ask(Records<C> records, Draft<C> draft) {
    if (form.wrong() || form.has("save", ANOTHER)) {
      return false;
    }
    try {
      found = among(records, titles(draft), number(FlatJson.write(draft.content())));
    } catch (Unavailable e) {
      // while search is unavailable nobody is kept from writing
      found = List.of();
    }
    return !found.isEmpty();
  }

  private <C extends Content> List<RecordHeader> among(
      Records<C> records, Set<String> titles, String number) {
    var asked = new ArrayList<>(titles);
    asked.add(number);
    var hits = new HashSet<UUID>();
    asked.stream()
        .filter(words -> !words.isEmpty())
        .forEach(words -> hits.addAll(search.found(words, records.kind().name(), 10).keySet()));
    return records.named(hits).stream()
        .filter(view -> same(view, titles, number))
        .map(View::header)
        .limit(MOST)
        .toList();
  }

  private static boolean same(View<?> view, Set<String> titles, String number) {
    var others = new HashSet<>(view.header().titles().values());
    others.add(view.header().title());
    return others.stream().map(Twins::plain).anyMatch(titles::contains)
        || !number.isEmpty() && plain(number(view.said())).equals(plain(number));
  }

  private static Set<String> titles(Draft<?> draft) {
    var titles = new HashSet<String>();
    titles.add(plain("" + draft.heading().title()));
    draft.heading().titles().values().forEach(title -> titles.add(plain(title)));
    return titles;
  }

  private static String number(JsonObject said) {
    return said.getString("number", "");
  }

  /** Letters and digits alone, for two people never punctuate alike. */
  private static String plain(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }

  public List<RecordHeader> found() {
    return found;
  }
}
