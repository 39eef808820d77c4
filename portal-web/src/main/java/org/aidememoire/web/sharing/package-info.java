/**
 * What all kinds of record share on the pages: their header lines, the steps they take, who can
 * read them and why, the groups they are shared with. A kind of record joins by one {@link
 * org.aidememoire.web.sharing.RecordKind} in its own folder.
 */
@NullMarked
package org.aidememoire.web.sharing;

import org.jspecify.annotations.NullMarked;
