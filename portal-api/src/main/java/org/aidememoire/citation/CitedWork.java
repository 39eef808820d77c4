package org.aidememoire.citation;

/**
 * A law that a record cites.
 *
 * @param provision its number, empty where the whole law is cited
 */
record CitedWork(String work, String provision) {}
