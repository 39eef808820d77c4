package org.aidememoire.citation;

import java.util.List;

/**
 * A place in a text that names a law.
 *
 * @param work the law in its normal form, the same however it is written; empty where only a
 *     provision is named
 * @param provisions their numbers, none where the whole law is meant
 * @param from where it begins in the text, its provisions included
 * @param to the first place behind it
 */
public record Citation(String work, List<String> provisions, int from, int to) {

  public Citation {
    provisions = List.copyOf(provisions);
  }
}
