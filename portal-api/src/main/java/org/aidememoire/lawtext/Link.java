package org.aidememoire.lawtext;

import java.util.List;

/**
 * What became of units: those of the old text and those of the new one that are the same
 * provisions. One without the other was removed or inserted.
 *
 * @param sure whether nobody needs to confirm it
 */
public record Link(List<Integer> old, List<Integer> now, boolean sure) {

  static Link of(int old, int now, boolean sure) {
    return new Link(List.of(old), List.of(now), sure);
  }

  boolean single() {
    return old.size() == 1 && now.size() == 1;
  }
}
