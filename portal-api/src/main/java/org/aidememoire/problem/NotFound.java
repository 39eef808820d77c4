package org.aidememoire.problem;

/** There is no such thing, or this reader may not know that there is: the two look the same. */
public final class NotFound extends PortalException {

  public NotFound() {
    super(Messages.text("not-found"));
  }
}
