package org.aidememoire.problem;

/** A part of the portal is away for the moment. The same can be asked again later. */
public final class Unavailable extends PortalException {

  public Unavailable(String code) {
    super(Messages.text(code));
  }
}
