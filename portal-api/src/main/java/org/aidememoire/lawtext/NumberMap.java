package org.aidememoire.lawtext;

import java.util.List;

/** Which number became which: how citations of an old law are read in a new one. */
public final class NumberMap {

  private NumberMap() {}

  /**
   * @param old none for what is new
   * @param now none for what is gone
   */
  public record Entry(Component component, List<String> old, List<String> now, boolean sure) {

    /** Whether a citation of it has to change. */
    public boolean other() {
      return !old.equals(now);
    }
  }

  /** An entry for each provision, in the order of the old text, the new ones last. */
  public static List<Entry> of(Comparison comparison) {
    return comparison.links().stream()
        .filter(link -> first(comparison, link).level() == Level.PROVISION)
        .sorted((one, other) -> Boolean.compare(one.old().isEmpty(), other.old().isEmpty()))
        .map(
            link ->
                new Entry(
                    first(comparison, link).component(),
                    link.old().stream().map(i -> comparison.old().get(i).number()).toList(),
                    link.now().stream().map(j -> comparison.now().get(j).number()).toList(),
                    link.sure()))
        .toList();
  }

  private static Unit first(Comparison comparison, Link link) {
    return link.old().isEmpty()
        ? comparison.now().get(link.now().getFirst())
        : comparison.old().get(link.old().getFirst());
  }
}
