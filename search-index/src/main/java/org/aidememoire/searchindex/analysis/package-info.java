/**
 * How text becomes terms, per script. No index in here: text goes in, tokens come out, the same way
 * for what is indexed, what is asked and what is highlighted.
 *
 * <p>A text is brought into one form ({@link org.aidememoire.searchindex.analysis.WritingForm}),
 * spelt in one way where a script has two that are read alike ({@link
 * org.aidememoire.searchindex.analysis.OneSpelling}), cut into words once, and seen through several
 * {@link org.aidememoire.searchindex.analysis.Subfield subfields}; a query asks the subfields that
 * suit its scripts.
 *
 * <p>Whoever changes what any text gives raises {@code IndexVersion.ANALYSIS}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Where Khmer and Lao write one word in two ways, its terms have one spelling and its text
 *       keeps its own – because dictionaries cut the other spelling into pieces, and an author's
 *       words are shown as they are written. Confirmed by {@code OneSpellingTest}, {@code
 *       MarksTest}, {@code golden/}.
 *   <li>Marks in another order, doubled marks and look-alikes are mended in the writing form, which
 *       is kept and shown – because they are one text typed or encoded badly, and look the same
 *       when they are mended. Confirmed by {@code WritingFormTest}, {@code golden/}.
 *   <li>Chinese, Japanese and Korean are found by characters in a row, as the other unspaced
 *       scripts are, and ranked by the words of ICU's dictionary – because a dictionary cuts a
 *       question otherwise than a text. Other scripts are words as they stand. Confirmed by {@code
 *       golden/others.tsv}.
 * </ul>
 */
@NullMarked
package org.aidememoire.searchindex.analysis;

import org.jspecify.annotations.NullMarked;
