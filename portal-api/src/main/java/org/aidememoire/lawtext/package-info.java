/**
 * The wording of instruments: what a law text consists of, as found in it or as set by hand.
 *
 * <p>A {@link org.aidememoire.lawtext.LawText} is a list of passages, one after the other, which
 * together are the source text, character by character. Structure is added to the text and never
 * takes from it: what belongs to no provision is a passage too, and is counted.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Headings are chosen together and not one by one: of all places that look like a heading
 *       those are taken which, in rising order, agree best – because scanned laws repeat a heading
 *       as the catchword of a page, break it, misread its digits, and cite other provisions at the
 *       start of a line. Confirmed by {@code LawCorpusTest}.
 *   <li>The elucidation of an Indonesian law is a component of its own, as is the list of contents
 *       of a Malaysian one – because both repeat every number. Confirmed by {@code LawCorpusTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.lawtext;

import org.jspecify.annotations.NullMarked;
