/**
 * Who sees what. A record has one {@link org.aidememoire.sharing.SharingLevel}, from which {@link
 * org.aidememoire.sharing.Audience} computes the tokens it carries; a wider level always includes
 * every reader of a narrower one. {@link org.aidememoire.sharing.SharedRecord} is what all kinds of
 * record have in common: its publishing state, its home, and who may do what with it.
 *
 * <p>A new kind is a package beside this one with an entity that extends it, a draft and a view
 * ({@link org.aidememoire.sharing.RecordDraft}, {@link org.aidememoire.sharing.RecordView}), and
 * three classes that say little more than its name: the boundary ({@link
 * org.aidememoire.sharing.SharedRecords}), the resource ({@link
 * org.aidememoire.api.RecordsResource}) and the source of the index ({@link
 * org.aidememoire.search.RecordSearch}). Its SQL file creates the table with what it alone has and
 * calls {@code kind_of_record}.
 */
@NullMarked
package org.aidememoire.sharing;

import org.jspecify.annotations.NullMarked;
