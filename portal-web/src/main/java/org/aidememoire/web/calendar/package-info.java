/** The secret address at which a calendar of the reader's own asks. */
@NullMarked
package org.aidememoire.web.calendar;

import org.jspecify.annotations.NullMarked;
