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
 * </ul>
 */
@NullMarked
package org.aidememoire.record;

import org.jspecify.annotations.NullMarked;
