package org.aidememoire.mail;

/** How much of a record leaves the portal in mails to the people of a ministry. */
public enum Detail {
  /** Titles, and how the texts begin. */
  FULL,
  TITLES,
  /** Nothing but that there is something to read in the portal. */
  LINK
}
