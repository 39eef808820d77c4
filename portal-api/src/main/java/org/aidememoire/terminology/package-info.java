/**
 * The term list: what the field calls a thing, in nine languages. It is public reference data, no
 * shared record: everyone signed in reads all of it, the secretariat alone changes it, and every
 * change leaves an audit entry. The list that the portal comes with ({@code terms.csv}) is entered
 * once, at the first start; from then on it is the secretariat's.
 *
 * <p>Each node holds the list in memory ({@link org.aidememoire.terminology.HeldTerms}) and gives
 * it to every search; a change is heard by the database's notification, or seen by the list's
 * number. {@link org.aidememoire.terminology.Terminology} is the boundary.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Each node holds the term list in memory and uses it when a question is asked – because a
 *       correction by the secretariat works in the next search on every node, and no index is built
 *       anew. Confirmed by {@code TerminologyIT}, {@code AcrossLanguagesTest}.
 *   <li>A file with terms is first shown as a plan, against one state of the list – because nobody
 *       overwrites what was not seen. Confirmed by {@code TerminologyIT}, {@code TermFileTest},
 *       {@code TermsPagesIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.terminology;

import org.jspecify.annotations.NullMarked;
