package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which provisions of a new text are which of the old one, by their wording first and their number
 * and place second. What is alike in several ways, split or merged is never sure.
 */
final class Alignment {

  /** A wording that is so like another one, and to nothing else, is it. */
  private static final double ALIKE = 0.72;

  /** The same, where the number says so, too. */
  private static final double ALIKE_BY_NUMBER = 0.45;

  /** How much less like it the next best must be. */
  private static final double MARGIN = 0.2;

  private static final double POSSIBLE = 0.3;

  /** What has less in common with all others is new, or gone. */
  private static final double FOREIGN = 0.2;

  /** How much of a part must come from the whole that it was split from or merged into. */
  private static final double PART = 0.6;

  /** A wording that has less is too short to be known again by itself. */
  private static final int SHORT = 40;

  private final List<Unit> old;
  private final List<Unit> now;
  private final Tradition before;
  private final Tradition after;
  private final Overlap overlap;
  private final List<String> oldBare;
  private final List<String> newBare;
  private final int[] newOf;
  private final int[] oldOf;
  private final boolean[] sure;

  Alignment(List<Unit> old, List<Unit> now, Tradition before, Tradition after) {
    this.old = old;
    this.now = now;
    this.before = before;
    this.after = after;
    oldBare = old.stream().map(unit -> Unit.bare(unit.wording(before))).toList();
    newBare = now.stream().map(unit -> Unit.bare(unit.wording(after))).toList();
    overlap = new Overlap(oldBare, newBare);
    newOf = new int[old.size()];
    oldOf = new int[now.size()];
    sure = new boolean[old.size()];
    Arrays.fill(newOf, -1);
    Arrays.fill(oldOf, -1);
  }

  /** All units of both texts, each in one link. */
  List<Link> links() {
    byWording();
    byPlace();
    byNumber();
    return linked();
  }

  /** Letters and digits are the same, whatever number stands before them. */
  boolean sameWords(int i, int j) {
    return oldBare.get(i).equals(newBare.get(j));
  }

  private void byWording() {
    for (int i = 0; i < old.size(); i++) {
      int j = best(i);
      if (j < 0 || bestOld(j) != i || oldBare.get(i).length() < SHORT) {
        continue;
      }
      double likeness = overlap.similarity(i, j);
      boolean same = old.get(i).number().equals(now.get(j).number());
      double margin = likeness - Math.max(secondNew(i, j), secondOld(i, j));
      if (likeness >= (same ? ALIKE_BY_NUMBER : ALIKE) && margin >= MARGIN) {
        link(i, j, true);
      } else if (likeness >= POSSIBLE && margin > 0) {
        link(i, j, false);
      }
    }
  }

  private void link(int i, int j, boolean certain) {
    newOf[i] = j;
    oldOf[j] = i;
    sure[i] = certain;
  }

  private int best(int i) {
    int best = -1;
    for (int j = 0; j < now.size(); j++) {
      if (kindred(i, j) && (best < 0 || overlap.similarity(i, j) > overlap.similarity(i, best))) {
        best = j;
      }
    }
    return best;
  }

  private int bestOld(int j) {
    int best = -1;
    for (int i = 0; i < old.size(); i++) {
      if (kindred(i, j) && (best < 0 || overlap.similarity(i, j) > overlap.similarity(best, j))) {
        best = i;
      }
    }
    return best;
  }

  private double secondNew(int i, int best) {
    return most(now, j -> j != best && kindred(i, j), j -> overlap.similarity(i, j));
  }

  private double secondOld(int best, int j) {
    return most(old, i -> i != best && kindred(i, j), i -> overlap.similarity(i, j));
  }

  private static double most(List<Unit> of, IntPredicate which, IntToDoubleFunction figure) {
    return IntStream.range(0, of.size()).filter(which).mapToDouble(figure).max().orElse(0);
  }

  private boolean kindred(int i, int j) {
    return old.get(i).kindred(now.get(j));
  }

  /**
   * Between two neighbours that are sure, as many units on both sides in which each has the wording
   * of the one in its place are the same; a short or repeated wording is known by this alone.
   */
  private void byPlace() {
    int from = -1;
    for (int i = 0; i <= old.size(); i++) {
      boolean anchor = i == old.size() || newOf[i] >= 0 && sure[i];
      if (anchor) {
        int start = from < 0 ? -1 : newOf[from];
        int end = i == old.size() ? now.size() : newOf[i];
        if (i - from - 1 > 0 && i - from == end - start && sameBetween(from, start, i - from)) {
          for (int k = 1; k < i - from; k++) {
            link(from + k, start + k, true);
          }
        }
        from = i;
      }
    }
  }

  private boolean sameBetween(int from, int start, int size) {
    for (int k = 1; k < size; k++) {
      int i = from + k;
      int j = start + k;
      if (!kindred(i, j)
          || !sameWords(i, j)
          || !old.get(i).number().equals(now.get(j).number()) && repeated(i, j)
          || oldOf[j] >= 0 && oldOf[j] != i
          || newOf[i] >= 0 && newOf[i] != j) {
        return false;
      }
    }
    return true;
  }

  /** Whether the same words stand elsewhere, too: then only the number tells them apart. */
  private boolean repeated(int i, int j) {
    var bare = oldBare.get(i);
    return bare.length() < SHORT
        || Collections.frequency(oldBare, bare) > 1
        || Collections.frequency(newBare, newBare.get(j)) > 1;
  }

  /** What is left is likely what has its number, and some likeness. */
  private void byNumber() {
    for (int i = 0; i < old.size(); i++) {
      for (int j = 0; j < now.size() && newOf[i] < 0; j++) {
        if (oldOf[j] < 0
            && kindred(i, j)
            && old.get(i).number().equals(now.get(j).number())
            && (overlap.similarity(i, j) >= POSSIBLE || old.get(i).level() != Level.PROVISION)) {
          link(i, j, false);
        }
      }
    }
  }

  private List<Link> linked() {
    var parts = new Parts();
    var links = new TreeMap<Integer, Link>();
    var inserted = new ArrayList<Link>();
    for (int i = 0; i < old.size(); i++) {
      if (newOf[i] >= 0) {
        links.put(i, Link.of(i, newOf[i], sure[i]));
      }
    }
    for (int j = 0; j < now.size(); j++) {
      if (oldOf[j] < 0 && !parts.split(j, links)) {
        boolean own = newBare.get(j).length() >= SHORT && parts.mostTaken(j) < FOREIGN;
        inserted.add(new Link(List.of(), List.of(j), own));
      }
    }
    for (int i = 0; i < old.size(); i++) {
      if (newOf[i] < 0 && !parts.merged(i, links)) {
        boolean own = oldBare.get(i).length() >= SHORT && parts.mostKept(i) < FOREIGN;
        links.put(i, new Link(List.of(i), List.of(), own));
      }
    }
    links.replaceAll((i, link) -> doubtful(link) ? new Link(link.old(), link.now(), false) : link);
    var all = new ArrayList<>(links.values());
    all.addAll(inserted);
    all.sort(Comparator.comparingInt(Alignment::place));
    return List.copyOf(all);
  }

  /** Whether words of a third may have become part of it, or its own part of a third. */
  private boolean doubtful(Link link) {
    if (!link.single()) {
      return false;
    }
    int i = link.old().getFirst();
    int j = link.now().getFirst();
    return !sameWords(i, j)
        && (gone(i - 1, j) || gone(i + 1, j) || headed(i, j) || overlap.mixed(i, j));
  }

  /** Whether it has a heading within that it did not have. */
  private boolean headed(int i, int j) {
    return after.provision().pattern().matcher(now.get(j).text()).results().count()
        > before.provision().pattern().matcher(old.get(i).text()).results().count();
  }

  private boolean gone(int i, int j) {
    return i >= 0 && i < old.size() && newOf[i] < 0 && overlap.kept(i, j) >= PART;
  }

  private static int place(Link link) {
    return link.old().isEmpty() ? link.now().getFirst() : link.old().getFirst();
  }

  /** What is left over, as parts of what was found: never sure. */
  private final class Parts {

    boolean split(int j, TreeMap<Integer, Link> links) {
      int whole = -1;
      for (int i = 0; i < old.size(); i++) {
        if (links.containsKey(i)
            && kindred(i, j)
            && overlap.taken(i, j) >= PART
            && (whole < 0 || overlap.taken(i, j) > overlap.taken(whole, j))) {
          whole = i;
        }
      }
      if (whole < 0 || newBare.get(j).length() < SHORT) {
        return false;
      }
      var link = links.get(whole);
      var now = new ArrayList<>(link == null ? List.<Integer>of() : link.now());
      now.add(j);
      now.sort(Comparator.naturalOrder());
      links.put(whole, new Link(List.of(whole), now, false));
      return true;
    }

    boolean merged(int i, TreeMap<Integer, Link> links) {
      for (var entry : links.entrySet()) {
        var link = entry.getValue();
        if (link.single()
            && kindred(i, link.now().getFirst())
            && overlap.kept(i, link.now().getFirst()) >= PART
            && oldBare.get(i).length() >= SHORT) {
          var whole = new ArrayList<>(link.old());
          whole.add(i);
          whole.sort(Comparator.naturalOrder());
          links.put(entry.getKey(), new Link(whole, link.now(), false));
          return true;
        }
      }
      return false;
    }

    double mostTaken(int j) {
      return most(old, i -> kindred(i, j), i -> overlap.taken(i, j));
    }

    double mostKept(int i) {
      return most(now, j -> kindred(i, j), j -> overlap.kept(i, j));
    }
  }
}
