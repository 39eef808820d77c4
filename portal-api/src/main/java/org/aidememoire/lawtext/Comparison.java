package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
    var left = Unit.of(old);
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
        stays.add(left.get(i).text());
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
    private final List<Unit> old;
    private final List<Unit> now;
    private final Alignment alignment;
    private final List<Link> links;
    private final Set<Link> inPlace;

    Work(LawText before, LawText after) {
      old = Unit.of(before);
      now = Unit.of(after);
      alignment = new Alignment(old, now, before.tradition(), after.tradition());
      links = alignment.links();
      inPlace = inPlace();
    }

    /** What is removed stands behind what stood before it. */
    Comparison comparison() {
      var byPlace = new TreeMap<Integer, List<Change>>();
      int behind = -1;
      for (var link : links) {
        int place = link.now().isEmpty() ? behind : 2 * link.now().getFirst();
        behind = link.single() ? place + 1 : behind;
        if (!(inPlace.contains(link) && sameText(link))) {
          byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(change(link));
        }
      }
      var changes = byPlace.values().stream().flatMap(List::stream).toList();
      return new Comparison(old, now, links, changes);
    }

    private boolean sameText(Link link) {
      var was = old.get(link.old().getFirst());
      return was.text().equals(now.get(link.now().getFirst()).text());
    }

    private Change change(Link link) {
      var was = link.old().stream().map(old::get).toList();
      var is = link.now().stream().map(now::get).toList();
      return new Change(
          kind(link),
          link.sure(),
          link.old(),
          link.now(),
          was.stream().map(Unit::number).toList(),
          is.stream().map(Unit::number).toList(),
          is.isEmpty() ? was.getFirst().anchor() : is.getFirst().anchor(),
          was.stream().map(Unit::text).collect(Collectors.joining()),
          is.stream().map(Unit::text).toList());
    }

    private Kind kind(Link link) {
      if (link.old().isEmpty()) {
        return Kind.INSERTED;
      }
      if (link.now().isEmpty()) {
        return Kind.REMOVED;
      }
      if (!link.single()) {
        return link.now().size() > 1 ? Kind.SPLIT : Kind.MERGED;
      }
      int i = link.old().getFirst();
      int j = link.now().getFirst();
      if (!alignment.sameWords(i, j)) {
        return Kind.AMENDED;
      }
      if (!inPlace.contains(link)) {
        return Kind.MOVED;
      }
      return old.get(i).number().equals(now.get(j).number()) ? Kind.FORMATTED : Kind.RENUMBERED;
    }

    /** The longest run of single links that keep their order: the others were moved. */
    private Set<Link> inPlace() {
      var single = links.stream().filter(Link::single).toList();
      var ends = new int[single.size()];
      var tails = new int[single.size()];
      var previous = new int[single.size()];
      int length = 0;
      for (int i = 0; i < single.size(); i++) {
        int target = single.get(i).now().getFirst();
        int at = -Arrays.binarySearch(ends, 0, length, target) - 1;
        previous[i] = at == 0 ? -1 : tails[at - 1];
        ends[at] = target;
        tails[at] = i;
        length = Math.max(length, at + 1);
      }
      var kept = new HashSet<Link>();
      for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
        kept.add(single.get(i));
      }
      return kept;
    }
  }
}
