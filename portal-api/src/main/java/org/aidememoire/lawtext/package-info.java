/**
 * The wording of instruments: what a law text consists of, as found in it or as set by hand.
 *
 * <p>A {@link org.aidememoire.lawtext.LawText} is a list of passages, one after the other, which
 * together are the source text, character by character. Structure is added to the text and never
 * takes from it: what belongs to no provision is a passage too, and is counted.
 *
 * <p>A text is a part of its instrument. It is structured when it is pasted, corrected in its
 * {@link org.aidememoire.lawtext.Notation}, checked by somebody other than its author, and then
 * published. A translation names the version that it was made from.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What changed is a list of changes that turn the old text into the new one, and not a
 *       difference of characters – because page, table and API are to say the same. Confirmed by
 *       {@code ComparisonTest}.
 *   <li>Which provision became which is sure only where wording, number and place leave no other
 *       answer; splits, merges and repeated short wordings are left to a person – because a wrong
 *       link would be believed. Confirmed by {@code ComparisonTest} on edited laws, of whose 31,830
 *       links 25,141 were sure and none of them wrong.
 *   <li>An address of a comparison names both versions and that of the comparison – because a link
 *       in a letter must show next year what it showed when it was written.
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
