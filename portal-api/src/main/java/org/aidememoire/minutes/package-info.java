/**
 * Minutes of a session: what was said, decided and left to do, row by row, from the first draft to
 * the adopted text.
 *
 * <p>A {@link org.aidememoire.minutes.Statement} has a text with revisions of its own. Delegations
 * correct it by {@link org.aidememoire.minutes.WordRange}, and consent to it under the silence
 * procedure of {@link org.aidememoire.minutes.Consent}, whose events are kept, in order and
 * chained.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A sign-off is bound to the hash of the canonical text – because an approval must not
 *       outlive the words that it approved; spaces and breaks alone are no other words. Confirmed
 *       by {@code ConsentTest}, {@code CanonicalTest}.
 *   <li>Silence consents only where somebody who still holds a posting of the delegation was given
 *       the text – because a vacant post cannot object. Confirmed by {@code ConsentTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.minutes;

import org.jspecify.annotations.NullMarked;
