package org.aidememoire.mail;

import java.util.Locale;

/**
 * A mail as it is sent.
 *
 * @param to one address
 * @param text plain
 * @param unsubscribe the address that ends all mail to this person, asking when it is opened and at
 *     once by POST (RFC 8058)
 */
public record Letter(String to, String subject, String text, Locale language, String unsubscribe) {}
