/**
 * What all kinds of record share on the pages: their header lines, the steps they take, who can
 * read them and why, the groups they are shared with. A kind of record joins by one {@link
 * org.aidememoire.web.sharing.RecordKind} in its own folder.
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
package org.aidememoire.web.sharing;

import org.jspecify.annotations.NullMarked;
