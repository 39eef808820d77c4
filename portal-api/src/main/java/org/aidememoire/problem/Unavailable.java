package org.aidememoire.problem;

/** A part of the portal is away for the moment. The same can be asked again later. */
public final class Unavailable extends PortalException {

  /** After so long a program may ask again. */
  public static final String SECONDS = "30";

  public Unavailable(String code) {
    super(Messages.text(code));
  }
}
