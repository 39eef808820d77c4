package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.lawtext.Change.Kind;

/**
 * What changed from one text to another, as a list of changes that turn the old text into the new
 * one, character by character.
 *
 * @param links which unit became which
 * @param changes in the order of the new text
 */
public record Comparison(List<Unit> old, List<Unit> now, List<Link> links, List<Change> changes) {

  /** Goes with every address of a comparison: another way to compare gives another answer. */
  public static final int VERSION = 1;

  public static Comparison of(LawText old, LawText now) {
    return new Work(old, now).comparison();
  }

  /** What the old text becomes by those changes: the new one. */
  public static String apply(LawText old, List<Change> changes) {
    var left = new ArrayList<>(Unit.of(old).stream().map(Unit::text).toList());
    var gone = new HashSet<Integer>();
    var put = new HashMap<Integer, String>();
    for (var change : changes) {
      gone.addAll(change.old());
      for (int k = 0; k < change.now().size(); k++) {
        put.put(change.now().get(k), change.after().get(k));
      }
    }
    var stays = new ArrayList<String>();
    for (int i = 0; i < left.size(); i++) {
      if (!gone.contains(i)) {
        stays.add(left.get(i));
      }
    }
    var text = new StringBuilder();
    int from = 0;
    for (int j = 0; j < stays.size() + put.size(); j++) {
      text.append(put.containsKey(j) ? put.get(j) : stays.get(from++));
    }
    return text.toString();
  }

  private static final class Work {
    private final LawText before;
    private final LawText after;
    private final List<Unit> old;
    private final List<Unit> now;
    private final List<Link> links;

    Work(LawText before, LawText after) {
      this.before = before;
      this.after = after;
      old = Unit.of(before);
      now = Unit.of(after);
      links = new Alignment(old, now, before.tradition(), after.tradition()).links();
    }

    Comparison comparison() {
      var inPlace = inPlace();
      var changes = new ArrayList<Change>();
      for (var link : links) {
        var kind = kind(link, inPlace);
        boolean same = link.single() && text(link).equals(newText(link)) && inPlace.contains(link);
        if (!same) {
          changes.add(change(old, now, link, kind));
        }
      }
      changes.sort((one, other) -> Integer.compare(place(one), place(other)));
      return new Comparison(old, now, links, List.copyOf(changes));
    }

    private String text(Link link) {
      return old.get(link.old().getFirst()).text();
    }

    private String newText(Link link) {
      return now.get(link.now().getFirst()).text();
    }

    /** What is removed stands where it stood. */
    private int place(Change change) {
      if (!change.now().isEmpty()) {
        return 2 * change.now().getFirst();
      }
      int before = change.old().getFirst();
      return links.stream()
          .filter(l -> l.single() && l.old().getFirst() < before)
          .mapToInt(l -> 2 * l.now().getFirst() + 1)
          .reduce(-1, (earlier, later) -> later);
    }

    static Change change(List<Unit> old, List<Unit> now, Link link, Kind kind) {
      var was = link.old().stream().map(old::get).toList();
      var is = link.now().stream().map(now::get).toList();
      return new Change(
          kind,
          link.sure(),
          link.old(),
          link.now(),
          was.stream().map(Unit::number).toList(),
          is.stream().map(Unit::number).toList(),
          is.isEmpty() ? was.getFirst().anchor() : is.getFirst().anchor(),
          was.stream().map(Unit::text).collect(Collectors.joining()),
          is.stream().map(Unit::text).toList());
    }

    private Kind kind(Link link, HashSet<Link> inPlace) {
      if (link.old().isEmpty()) {
        return Kind.INSERTED;
      }
      if (link.now().isEmpty()) {
        return Kind.REMOVED;
      }
      if (!link.single()) {
        return link.now().size() > 1 ? Kind.SPLIT : Kind.MERGED;
      }
      var was = old.get(link.old().getFirst());
      var is = now.get(link.now().getFirst());
      boolean sameWords =
          Unit.bare(was.wording(before.tradition()))
              .equals(Unit.bare(is.wording(after.tradition())));
      if (!sameWords) {
        return Kind.AMENDED;
      }
      if (!inPlace.contains(link)) {
        return Kind.MOVED;
      }
      return was.number().equals(is.number()) ? Kind.FORMATTED : Kind.RENUMBERED;
    }

    /** The longest run of single links that keep their order: the others were moved. */
    private HashSet<Link> inPlace() {
      var single =
          links.stream()
              .filter(Link::single)
              .sorted((a, b) -> Integer.compare(a.old().getFirst(), b.old().getFirst()))
              .toList();
      var tails = new ArrayList<Integer>();
      var previous = new int[single.size()];
      for (int i = 0; i < single.size(); i++) {
        int target = single.get(i).now().getFirst();
        var ends = tails.stream().map(t -> single.get(t).now().getFirst()).toList();
        int at = Collections.binarySearch(ends, target);
        int place = at < 0 ? -at - 1 : at;
        previous[i] = place == 0 ? -1 : tails.get(place - 1);
        if (place == tails.size()) {
          tails.add(i);
        } else {
          tails.set(place, i);
        }
      }
      var kept = new HashSet<Link>();
      for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = previous[i]) {
        kept.add(single.get(i));
      }
      return kept;
    }
  }
}
