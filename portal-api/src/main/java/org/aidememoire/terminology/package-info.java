/**
 * The term list: what the field calls a thing, in nine languages. It is public reference data, no
 * shared record: everyone signed in reads all of it, the secretariat alone changes it, and every
 * change leaves an audit entry. The list that the portal comes with ({@code terms.csv}) is entered
 * once, at the first start; from then on it is the secretariat's.
 *
 * <p>Each node holds the list in memory ({@link org.aidememoire.terminology.HeldTerms}) and gives
 * it to every search; a change is heard by the database's notification, or seen by the list's
 * number. {@link org.aidememoire.terminology.Terminology} is the boundary.
 */
@NullMarked
package org.aidememoire.terminology;

import org.jspecify.annotations.NullMarked;
