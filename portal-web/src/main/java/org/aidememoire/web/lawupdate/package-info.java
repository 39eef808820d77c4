/** Law updates: the list, the record, its form. */
@NullMarked
package org.aidememoire.web.lawupdate;

import org.jspecify.annotations.NullMarked;
