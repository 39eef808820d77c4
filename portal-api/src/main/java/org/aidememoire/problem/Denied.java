package org.aidememoire.problem;

/** The reader sees the thing but may not do this with it. The code names who may. */
public final class Denied extends PortalException {

  public Denied(String code) {
    super(Messages.text(code));
  }
}
