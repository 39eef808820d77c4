/**
 * Every saved state of every record, with author, time and reason, append-only. A revision is
 * readable by those who could read the record in that state and can read it now.
 */
@NullMarked
package org.aidememoire.revision;

import org.jspecify.annotations.NullMarked;
