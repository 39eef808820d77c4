package org.aidememoire.mail;

/** What became of a mail at the mail server. */
sealed interface Handover {

  /** What the server said, or why nothing was heard of it. */
  String said();

  record Accepted(String said) implements Handover {}

  /** Never for this recipient. */
  record Refused(String said) implements Handover {}

  /** Not now for this recipient. */
  record Deferred(String said) implements Handover {}

  /** The server cannot be used by anybody: it does not answer, or does not take the sign-in. */
  record Away(String said) implements Handover {}

  /** The whole mail was handed over and no answer came: it may have been delivered. */
  record Unknown(String said) implements Handover {}
}
