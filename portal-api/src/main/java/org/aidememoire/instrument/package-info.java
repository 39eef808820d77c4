/**
 * Laws, regulations, notifications, procedures, conventions, agreements: what the field cites.
 * Wordings over time and the events that change them are parts of an instrument; until an event is
 * recorded, the legal force is what its keeper states.
 */
@NullMarked
package org.aidememoire.instrument;

import org.jspecify.annotations.NullMarked;
