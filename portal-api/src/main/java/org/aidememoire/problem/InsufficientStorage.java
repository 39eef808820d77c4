package org.aidememoire.problem;

/** There is no room for what was sent (RFC 4918); what is there can be read as before. */
public final class InsufficientStorage extends PortalException {

  public InsufficientStorage(String code) {
    super(Messages.text(code));
  }
}
