package org.aidememoire.record;

import java.util.Objects;
import java.util.Set;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Token;
import org.aidememoire.sharing.SharingLevel;

/** What somebody needs to take a {@link Step}. */
public enum Right {
  /** Everyone who may change the record. */
  EDIT,
  /**
   * Everyone who may change it; beyond the ministry the head of the post, or of the head office.
   */
  RELEASE,
  /** Somebody of the ministry that keeps it who is not its author. */
  OTHER_THAN_AUTHOR,
  /** Somebody of the ministry that keeps it who works elsewhere than at the post that does. */
  PEER,
  /** An administrator of the ministry that keeps it. */
  ADMINISTRATOR,
  /** The head of the post that keeps it, or of the head office, however narrowly it is shared. */
  HEAD,
  /** Nobody: time takes it. */
  CLOCK;

  boolean heldBy(Reader by, SharedRecord record) {
    return switch (this) {
      case EDIT -> record.mayEdit(by);
      case RELEASE -> record.mayRelease(by, record.level);
      case OTHER_THAN_AUTHOR ->
          colleague(by, record) && !Objects.equals(by.person(), record.author);
      case PEER -> colleague(by, record) && !by.worksAt(record.ministry, record.post);
      case ADMINISTRATOR -> by.administers(record.ministry);
      case HEAD -> by.heads(record.ministry, record.post);
      case CLOCK -> by.actsForTime();
    };
  }

  private static boolean colleague(Reader by, SharedRecord record) {
    return by.person() != null && by.tokens().contains(Token.ministry(record.ministry));
  }

  /** Who holds it without being one of the record's editors. */
  Set<String> beyondEditors(SharedRecord record) {
    return switch (this) {
      case EDIT, RELEASE, HEAD, CLOCK -> Set.of();
      case OTHER_THAN_AUTHOR, PEER -> Set.of(Token.ministry(record.ministry));
      case ADMINISTRATOR -> Set.of(Token.administrator(record.ministry));
    };
  }

  /** The code of the sentence that says why somebody may not. */
  public String denied(SharingLevel level) {
    return switch (this) {
      case EDIT -> "denied.edit";
      case RELEASE -> level.leavesTheMinistry() ? "denied.release" : "denied.edit";
      case OTHER_THAN_AUTHOR -> "denied.verify";
      case PEER -> "denied.peer";
      case ADMINISTRATOR -> "denied.administrator";
      case HEAD -> "denied.head";
      case CLOCK -> "denied.clock";
    };
  }
}
