package org.aidememoire.lawtext;

/**
 * A stretch of a law text up to the next heading.
 *
 * @param number in its normal form, empty for what is unassigned
 * @param text as in the source, its heading included
 */
public record Passage(Component component, Level level, String number, String text) {

  boolean begins() {
    return level == Level.PROVISION;
  }
}
