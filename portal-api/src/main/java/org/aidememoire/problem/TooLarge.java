package org.aidememoire.problem;

/** More was sent at once than is taken here. */
public final class TooLarge extends PortalException {

  /**
   * @param most bytes, whole megabytes
   */
  public TooLarge(long most) {
    super(Messages.text("too-large").formatted(most >> 20));
  }
}
