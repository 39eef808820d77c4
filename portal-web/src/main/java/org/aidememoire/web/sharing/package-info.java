/**
 * With whom something is shared: the choice in a record's form, who releases what was chosen, and
 * the groups that can be chosen. It knows no page of a record.
 */
@NullMarked
package org.aidememoire.web.sharing;

import org.jspecify.annotations.NullMarked;
