package org.aidememoire.problem;

/** Somebody saved in between, or the record is no longer in the state that the step needs. */
public final class Conflict extends PortalException {

  private final int currentVersion;

  /**
   * @param currentVersion the version to merge with and to send next
   */
  public Conflict(String code, int currentVersion) {
    super(Messages.text(code));
    this.currentVersion = currentVersion;
  }

  public int currentVersion() {
    return currentVersion;
  }
}
