package org.aidememoire.problem;

/** The same is there already; the sentence names it. */
public final class Duplicate extends PortalException {

  /**
   * @param code of a sentence with one gap
   * @param present the name of what is there
   */
  public Duplicate(String code, String present) {
    super(Messages.text(code).formatted(present));
  }
}
