/**
 * What a question asks of an index, whatever engine answers it: {@link
 * org.aidememoire.searchindex.plan.Clauses} turns a query into a tree of {@link
 * org.aidememoire.searchindex.plan.Clause}, {@link org.aidememoire.searchindex.plan.Marks} marks
 * the same words in the texts of hits.
 *
 * <p>Routing by script, weights, the term list and the bounds of hostile queries are here and
 * nowhere else, so that all engines answer alike. An engine only translates clauses, and the
 * compiler tells it when there is a new kind.
 */
@NullMarked
package org.aidememoire.searchindex.plan;

import org.jspecify.annotations.NullMarked;
