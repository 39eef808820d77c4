package org.aidememoire.web.lawtext;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.compare.WordDiff;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawtext.Change;
import org.aidememoire.lawtext.LawChanges.Compared;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;

/**
 * What changed from one text of a law to another. The address can name both versions and that of
 * the comparison, and then shows the same for ever, or says that it cannot.
 */
@Page(
    path = "/law-texts/{text}/changes",
    query = {"from", "from-version", "version", "compared", "view"})
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ChangesPage {

  @Inject Address address;

  @Inject TextPair pair;

  @Inject Messages messages;

  private final List<Entry> weighty = new ArrayList<>();
  private final List<Entry> minor = new ArrayList<>();

  /**
   * One change as the page shows it.
   *
   * @param place from 1, in the order of the page
   * @param title by which readers know it: the numbers, or the first words
   * @param removed whether the new text has nothing of it
   */
  public record Entry(
      int place, Change change, String title, List<WordDiff.Part> parts, boolean removed) {

    public boolean inserted() {
      return change.old().isEmpty();
    }
  }

  @PostConstruct
  void load() {
    pair.load();
    if (pair.there()) {
      for (var change : pair.compared().comparison().changes()) {
        var list = change.kind().minor() ? minor : weighty;
        list.add(entry(list.size() + 1, change));
      }
    }
  }

  private Entry entry(int place, Change change) {
    var after = change.wording();
    boolean removed = change.now().isEmpty();
    var parts = inline() ? WordDiff.of(change.before(), after) : List.<WordDiff.Part>of();
    return new Entry(place, change, title(change), parts, removed);
  }

  private static String title(Change change) {
    var text = (change.now().isEmpty() ? change.before() : change.after().getFirst()).strip();
    var line = text.lines().findFirst().orElse("").strip();
    return line.length() > 80 ? line.substring(0, 79) + "…" : line;
  }

  public TextPair pair() {
    return pair;
  }

  public boolean inline() {
    return address.text("view").filter("inline"::equals).isPresent();
  }

  public Compared compared() {
    return pair.compared();
  }

  public List<Entry> weighty() {
    return weighty;
  }

  public List<Entry> minor() {
    return minor;
  }

  /** "Pasal 5 → Pasal 6" where a number is another one. */
  public String numbers(Change change) {
    var was = String.join(", ", change.numbers());
    var is = String.join(", ", change.newNumbers());
    return was.equals(is) || was.isEmpty() || is.isEmpty()
        ? ""
        : messages.of("lawtext.numbers", was, is);
  }

  public String tone(Change change) {
    return switch (change.kind()) {
      case INSERTED -> "good";
      case REMOVED -> "bad";
      case AMENDED, SPLIT, MERGED -> "warn";
      case MOVED, RENUMBERED, FORMATTED -> "wait";
    };
  }
}
