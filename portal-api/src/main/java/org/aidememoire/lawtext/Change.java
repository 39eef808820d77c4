package org.aidememoire.lawtext;

import java.util.List;

/**
 * What changed in one place between two texts.
 *
 * @param sure whether it is known which provision became which; otherwise somebody confirms it
 * @param old the places of the units in the old text, none for what was inserted
 * @param now their places in the new text, none for what was removed
 * @param numbers of the old ones
 * @param newNumbers of the new ones
 * @param anchor in the new text, or in the old one for what was removed
 * @param before the old wording, empty for what was inserted
 * @param after for each of the new units its wording
 */
public record Change(
    Kind kind,
    boolean sure,
    List<Integer> old,
    List<Integer> now,
    List<String> numbers,
    List<String> newNumbers,
    String anchor,
    String before,
    List<String> after) {

  /** What it is, the weightiest first. */
  public enum Kind {
    INSERTED,
    REMOVED,
    SPLIT,
    MERGED,
    AMENDED,
    /** In another place with the same words. */
    MOVED,
    /** Another number before the same words. */
    RENUMBERED,
    /** The same letters, set differently. */
    FORMATTED;

    /** Whether readers are spared it until they ask. */
    public boolean minor() {
      return this == RENUMBERED || this == FORMATTED;
    }
  }

  /** The new wording as one text. */
  public String wording() {
    return String.join("", after);
  }
}
