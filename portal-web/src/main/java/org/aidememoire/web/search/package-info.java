/**
 * Finding records: the search page, and the lists of single kinds, which are the same search with
 * the type chosen. A list is a page of its kind's feature, with {@link
 * org.aidememoire.web.search.RecordList} and the template {@code list.xhtml}; the kind adds a line
 * of its own to each row.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A list that nobody narrowed shows its rows from the database, the record that changed last
 *       first – because that order shows what was saved a moment ago, holds what is not searched
 *       (withdrawn, superseded), and is there while search is unavailable; a search has none of the
 *       three. Confirmed by {@code RecordListIT}, {@code ClusterSmoke}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.search;

import org.jspecify.annotations.NullMarked;
