/**
 * What all kinds of record have in common: the {@link org.aidememoire.record.Heading}, a home and
 * sharing, a {@link org.aidememoire.record.Lifecycle}, versions, and who may do what with it.
 *
 * <p>A new kind is a package beside this one: a {@link org.aidememoire.record.Content} record with
 * what people write, a {@link org.aidememoire.record.Kind} that declares its fields and its life
 * cycle, and three classes that say little more than its name: the boundary ({@link
 * org.aidememoire.record.Records}), the resource ({@link org.aidememoire.record.RecordsResource})
 * and the source of the index ({@code RecordSearch}). It is found by being there: the search has
 * its facets, the first page leads to its list and its form, the description of the API has its
 * fragment, and the tests that look at all kinds look at it.
 *
 * <p>Who reads is in {@code audience}, who writes in {@code editors}; who may take a step without
 * being an editor, say to verify, in {@code deciders}. All three follow from home, sharing and
 * state. A part is a record with a {@code container}: it carries its container's audience in {@code
 * within}, and is readable iff the reader meets both. Row-level security asks for the same.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>All kinds are rows of one table, with the content as JSON – because a content is written,
 *       versioned and read whole, queries ask for what all kinds have, and a table for each kind
 *       had to be kept in step with the central one by triggers, columns and policies of its own.
 *       What a query of one kind needs (an instrument's address) is an expression index.
 *   <li>A state is the kind's own, its {@link org.aidememoire.record.Phase} is everybody's –
 *       because a session has nine states and a module four, and shared code, SQL and colours need
 *       to know only how near a record is to its readers.
 *   <li>A discarded draft carries a token that its editors hold only where they take it back –
 *       because the one rule then hides it from lists, search, files and notices without a
 *       condition in each of them. What was released once cannot be discarded. Confirmed by {@code
 *       DiscardedDraftsIT}, {@code LeakIT}.
 *   <li>Who cites what is kept in a table of keys ({@code citation}), written with each save –
 *       because keys in the content cannot be asked backwards along an index under row-level
 *       security. Confirmed by {@code LawUpdatesIT}.
 *   <li>Which files a record carries makes a version that only its editors see – because a file
 *       that is not through its check exists for nobody else. Confirmed by {@code
 *       AttachmentsResourceIT}.
 *   <li>Every foreign key to a record deletes with it – because a discarded draft is to be gone for
 *       good after 30 days. Confirmed by {@code CatalogueIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.record;

import org.jspecify.annotations.NullMarked;
