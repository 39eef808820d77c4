package org.aidememoire.consultation;

import org.jspecify.annotations.Nullable;

/**
 * Who sits at the table of a series.
 *
 * @param key the key of the post, or else the name: what sessions and minutes refer to
 * @param post null where it is no post of the directory
 */
public record Delegation(String key, Constituency constituency, @Nullable String post) {

  static Delegation of(Constituency constituency, String key) {
    return new Delegation(
        key, constituency, constituency == Constituency.SENDING_GOVERNMENT ? key : null);
  }
}
