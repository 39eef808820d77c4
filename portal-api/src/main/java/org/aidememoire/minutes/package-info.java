/**
 * Minutes of a session: what was said, decided and left to do, row by row, from the first draft to
 * the adopted text and the last closed action.
 *
 * <p>Who sits at the table ({@link org.aidememoire.minutes.Seat}: the conveners, and the posts that
 * are members of the series) reads minutes while they are written and corrected; a delegation
 * writes its own rows, the conveners all. Everybody else who reads the session reads the {@link
 * org.aidememoire.minutes.AgreedRecord} and the {@link org.aidememoire.minutes.MinutesActions},
 * made at the adoption. Row-level security asks for the same.
 *
 * <p>A {@link org.aidememoire.minutes.Statement} has a text with revisions of its own, saved by
 * {@link org.aidememoire.minutes.StatementTexts}. Delegations correct it by {@link
 * org.aidememoire.minutes.WordRange}, and consent to it under the silence procedure of {@link
 * org.aidememoire.minutes.Consent}, whose events are kept, in order and chained. No history of
 * minutes names a person: its authors are delegations and posts.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A save is never refused because somebody else saved in between, it is merged; a browser
 *       that writes on from what it sent names that text as its base – because the same words would
 *       else meet themselves as somebody else's. Confirmed by {@code MinutesIT}.
 *   <li>A row under an item of the agenda keeps the item's place among all items – because the text
 *       that is hashed has one order for everybody, also for whoever does not see every item. Its
 *       number counts those that the reader sees, and is kept with the agreed record. Confirmed by
 *       {@code MinutesIT}, {@code AgreedRecordIT}, {@code HeadingTest}.
 *   <li>The conveners' answers to corrections wait for each other – because each moves the words of
 *       those beside it. Confirmed by {@code CorrectionsIT}.
 *   <li>A sign-off is bound to the hash of the canonical text – because an approval must not
 *       outlive the words that it approved; spaces and breaks alone are no other words. Confirmed
 *       by {@code ConsentTest}, {@code CanonicalTest}.
 *   <li>Silence consents only where somebody who still holds a posting of the delegation was given
 *       the text – because a vacant post cannot object. Confirmed by {@code ConsentTest}, {@code
 *       AdoptionIT}.
 *   <li>Minutes are adopted by time alone, also after the last sign-off – because whoever signs
 *       last may not write what everybody adopted. Confirmed by {@code AdoptionIT}.
 *   <li>The agreed record is made once, without what the rule of attribution leaves out – because
 *       what is not kept needs nobody who remembers to hide it. Confirmed by {@code
 *       AgreedRecordIT}, {@code MinutesRowSecurityTest}.
 *   <li>Decisions and actions are found as passages of their session, each with a place of its own
 *       in the agreed record, and not as records beside it – because they have its readers, and
 *       nothing of them changes after the adoption but that an action is closed. Whose a row is, is
 *       not searched. Confirmed by {@code AgreedTextsIT}.
 *   <li>What is found wrong after the adoption is said beside the row, chained to the seal of the
 *       minutes – because a text that was consented to is not another text afterwards. Confirmed by
 *       {@code CorrigendaIT}.
 *   <li>A communiqué is chosen and not written: decisions of the agreed record, word by word,
 *       released by the head of the post that convenes – because what nobody edits names nobody
 *       whom the agreed record does not name. It is kept once more, for everybody reads it and not
 *       the session. Confirmed by {@code CommuniquesIT}.
 *   <li>An open correction is always on the row's revision of now: when another is accepted it
 *       moves with its words – because a merge of repeated words could put it elsewhere. Confirmed
 *       by {@code WordRangeTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.minutes;

import org.jspecify.annotations.NullMarked;
