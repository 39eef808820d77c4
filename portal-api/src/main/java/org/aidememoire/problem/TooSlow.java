package org.aidememoire.problem;

/** What was sent did not come to an end in time, or its line broke. */
public final class TooSlow extends PortalException {

  public TooSlow() {
    super(Messages.text("too-slow"));
  }
}
