package org.aidememoire.problem;

import jakarta.ejb.ApplicationException;

/** A failure that the person at the other end can understand and mend. */
@ApplicationException(rollback = true)
public abstract sealed class PortalException extends RuntimeException
    permits NotFound,
        Denied,
        Conflict,
        Duplicate,
        Invalid,
        Malformed,
        TooLarge,
        TooSlow,
        Unavailable,
        TooManyRequests,
        InsufficientStorage {

  private final String sentence;

  protected PortalException(String message) {
    super(message);
    sentence = message;
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
