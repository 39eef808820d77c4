package org.aidememoire.lawtext;

/** The parts of a document in which provisions are numbered from the start. */
public enum Component {
  /** The list of contents before the law. */
  CONTENTS("toc"),
  MAIN(""),
  /** The official elucidation, the Indonesian <em>penjelasan</em>. */
  ELUCIDATION("elucidation");

  private final String prefix;

  Component(String prefix) {
    this.prefix = prefix;
  }

  /** An anchor of this component. */
  String anchor(String within) {
    return prefix.isEmpty() ? within : prefix + "__" + within;
  }
}
