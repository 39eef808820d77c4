package org.aidememoire.identity;

/** What a posting makes of a person. */
public enum Role {
  HEAD_OF_POST,
  ATTACHE,
  CONSULAR_OFFICER,
  DESK_OFFICER,
  ADMINISTRATOR,
  TRAINER,
  /** Reads only what observers are invited to. */
  OBSERVER,
  /** Keeps vocabularies and the community space; reads no ministry's records. */
  SECRETARIAT;

  /** Whether the posting makes its holder a member of the ministry's staff for reading. */
  boolean readsForItsMinistry() {
    return this != OBSERVER && this != SECRETARIAT;
  }
}
