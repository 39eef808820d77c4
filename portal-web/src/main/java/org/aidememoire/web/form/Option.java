package org.aidememoire.web.form;

/**
 * One thing to choose.
 *
 * @param help a line under it, or empty
 */
public record Option(String value, String word, String help) {

  public Option(String value, String word) {
    this(value, word, "");
  }
}
