/** Guidance whose law has changed, on the page of the record. */
@NullMarked
package org.aidememoire.web.guidance;

import org.jspecify.annotations.NullMarked;
