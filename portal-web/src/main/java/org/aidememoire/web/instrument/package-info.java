/** Instruments: the list, the record, its form. */
@NullMarked
package org.aidememoire.web.instrument;

import org.jspecify.annotations.NullMarked;
