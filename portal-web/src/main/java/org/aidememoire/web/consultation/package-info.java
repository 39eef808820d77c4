/** Consultations: the list, a series, its sessions, their attendance, and the forms. */
@NullMarked
package org.aidememoire.web.consultation;

import org.jspecify.annotations.NullMarked;
