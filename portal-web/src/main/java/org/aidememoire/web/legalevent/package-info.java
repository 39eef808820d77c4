/**
 * Events in the lives of instruments: the record and its form, the timeline of an instrument, and
 * whether it is in force on a day.
 */
@NullMarked
package org.aidememoire.web.legalevent;

import org.jspecify.annotations.NullMarked;
