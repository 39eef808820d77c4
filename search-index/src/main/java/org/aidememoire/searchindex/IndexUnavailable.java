package org.aidememoire.searchindex;

/** The engine does not answer at the moment. The same can be asked again later. */
public final class IndexUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public IndexUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  public IndexUnavailable(String message) {
    super(message);
  }
}
