/** Searches that people keep, what they found since, and what was asked last. */
@NullMarked
package org.aidememoire.web.savedsearch;

import org.jspecify.annotations.NullMarked;
