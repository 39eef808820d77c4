/**
 * Notices by mail. A settled notice is planned into a mail of its own or into a digest, as its
 * reader chose; the mail is written and sent when it is due, with the rights, the address and the
 * choices of that moment. What was left out of a mail, and why, is kept and shown.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A mail is sent at most once: it is marked as being sent before it is handed over, and what
 *       was being sent when a node died, or was handed over whole without an answer, is not sent
 *       again – because the notice stands in the portal all the same, and two mails of one event
 *       are what people complain of. What the server refused, or never had whole, is tried again.
 *       Confirmed by {@code OutboxTest}.
 *   <li>A mail server that cannot be used is left alone for one minute, two, four and so on, up to
 *       four hours, and nobody's mail counts that as an attempt – because a queue that is worked
 *       off against a dead server gives up mails that nobody refused. Confirmed by {@code
 *       OutboxTest}.
 *   <li>Digests close at fixed moments, 7:00 where the reader is posted – because a window that
 *       moves with what comes in sends late or twice. Confirmed by {@code DeliveryTest}.
 *   <li>Mails hold titles and links until the ministry of their reader chooses otherwise – because
 *       a mail leaves the portal's protection. Confirmed by {@code MailIT}.
 *   <li>The secret in a mail stops all mail to its reader, and nothing else – because a mail
 *       program asks for it without signing in (RFC 8058), and whoever stops mail wants none.
 *       Confirmed by {@code MailIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.mail;

import org.jspecify.annotations.NullMarked;
