/**
 * Full-text search for the region's languages, with the reader's rights inside every answer.
 *
 * <p>The library knows neither Jakarta EE nor the domain: a {@link
 * org.aidememoire.searchindex.Schema} says how a value of any type looks to the index, a {@link
 * org.aidememoire.searchindex.SearchIndex} keeps and finds such values. Lucene is its private
 * business and shows in no public signature.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>Nothing is answered without {@link org.aidememoire.searchindex.ReaderTokens}: hits, totals,
 *       facets, suggestions, spelling and related records are all computed from the entries whose
 *       audience meets the reader's tokens, so what a reader may not see leaves no trace.
 *   <li>An index is a projection: it can be thrown away and built again from its source. It
 *       remembers the source's position that it has reached, and refuses to open when the schema or
 *       the analysis has changed since.
 *   <li>A query that cannot be answered is a {@link org.aidememoire.searchindex.QueryProblem} with
 *       its place in the text, never an unchecked exception.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A sign or operator that has no meaning where it stands is passed over and told, and is an
 *       error only beside an operator that has one – because most of what is asked is pasted, and
 *       who pastes a title knows no query language. Confirmed by {@code QueryParserTest}.
 *   <li>A search without a reader does not compile – because the filter cannot be forgotten either.
 *       Confirmed by {@code AudiencePropertyTest}, {@code ArchitectureTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.searchindex;

import org.jspecify.annotations.NullMarked;
