/**
 * What all kinds of record share on the pages: their fields and header lines, forms and the steps
 * they take, who can read one and why, and how two people's changes are merged. Nothing here names
 * a kind: it is known by its {@link org.aidememoire.record.Kind}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Who gains access is asked where somebody gains it at once, after all that saving would
 *       refuse – because a draft gives access to nobody, and a question about what cannot be saved
 *       teaches people to say yes. Confirmed by {@code RecordEditIT}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.record;

import org.jspecify.annotations.NullMarked;
