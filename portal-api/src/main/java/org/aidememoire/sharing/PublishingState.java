package org.aidememoire.sharing;

/** Where a record stands on its way to its readers; says nothing of legal force. */
public enum PublishingState {
  /** Written at the post and seen by the post alone. */
  DRAFT(SharingLevel.POST),
  /** Handed to the head of post, seen by the ministry. */
  REPORTED(SharingLevel.MINISTRY),
  /** Checked against the source by someone other than the author. */
  VERIFIED(SharingLevel.MINISTRY),
  /** Read by whomever it is shared with. */
  PUBLISHED(SharingLevel.PUBLIC),
  /** Still read, but a newer record stands in its place. */
  SUPERSEDED(SharingLevel.PUBLIC),
  /** Taken back: the ministry keeps it, searches no longer find it. */
  WITHDRAWN(SharingLevel.MINISTRY);

  private final SharingLevel widest;

  PublishingState(SharingLevel widest) {
    this.widest = widest;
  }

  /** Who may read it at most in this state, whatever level is intended. */
  SharingLevel bound(SharingLevel intended) {
    return intended.atMost(widest);
  }

  public boolean released() {
    return this == PUBLISHED || this == SUPERSEDED;
  }
}
