/**
 * Forms: what was typed is what is shown again, whatever went wrong. Fields are plain HTML named
 * like the components of the drafts they make, so the domain's own words about a field reach the
 * field.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is found while typing becomes a box to untick, not a token of a multiple {@code
 *       p:autoComplete} – because the component puts its field inside a list of tokens that no key
 *       removes and no screen reader expects, and loads 800 KB of scripts for one box; boxes also
 *       work without a script. The list is the one of the search box, fed by {@code
 *       /finders/<name>}. Confirmed by {@code PagesIT} ({@code aTableIsSortedAndNarrowed…}).
 *   <li>What another answer of a form makes needless is hidden by the stylesheet, long lists of
 *       boxes fold – because forms fit a phone and still work without a script; what was typed is
 *       sent all the same. Confirmed by {@code PagesIT}, {@code WorkingPagesJourneyIT}.
 *   <li>Every form carries who began it ({@link org.aidememoire.web.form.FormOwner}) and a key of
 *       its own, written where Faces writes the state of a view, and is received in one place, the
 *       {@code SentForms} of the pages – because a rule that each form had to remember would be
 *       forgotten by the next one – confirmed by {@code SentFormsIT} over every registered page and
 *       every form that makes something. The owner is compared, not signed: whoever forges it saves
 *       only what they may save anyway.
 *   <li>A key is the API's {@code Idempotency-Key}; it is given back where nothing was saved, so a
 *       refused form can be sent again. A form with a version is never held for its key: the
 *       version guards it.
 *   <li>What is typed is kept in the browser's local storage, under the person's key and the form's
 *       address: 20 forms, a million characters each, for 14 days, and a day after it was saved for
 *       the browser's <i>Back</i>, because pages of signed-in people are not stored – not on the
 *       server, which would keep what nobody meant to save. The history entry remembers which of
 *       them it showed. A cookie with the form's key tells the next page that it was saved. Signing
 *       out clears all of it. What the browser cannot keep is asked about before the page is left.
 *       Confirmed by {@code UnsavedTextJourneyIT}.
 *   <li>What was typed into a finder and never chosen is refused at the field – because dropping it
 *       would lose a reference without a word.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.form;

import org.jspecify.annotations.NullMarked;
