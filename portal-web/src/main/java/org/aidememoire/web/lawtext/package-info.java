/**
 * Texts of instruments: the wording with its provisions, its form, and what changed between two.
 */
@NullMarked
package org.aidememoire.web.lawtext;

import org.jspecify.annotations.NullMarked;
