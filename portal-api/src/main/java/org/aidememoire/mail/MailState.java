package org.aidememoire.mail;

/** Where a mail is. */
public enum MailState {
  WAITING,
  /** Being handed to the mail server. */
  SENDING,
  SENT,
  /** There was nothing left that the reader might be told. */
  EMPTY,
  /** The mail server does not take it for this address. */
  REFUSED,
  /** Handed over whole, and no answer came; it is not sent again. */
  UNKNOWN
}
