package org.aidememoire.problem;

/** Somebody has as much under way as one may have (RFC 6585). It can be sent a little later. */
public final class TooManyRequests extends PortalException {

  /** When a program may try again. */
  public static final String SECONDS = "30";

  public TooManyRequests(String code) {
    super(Messages.text(code));
  }
}
