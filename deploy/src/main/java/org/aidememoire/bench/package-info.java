/** Measures a running portal from outside, as a ministry's machine meets it. */
@NullMarked
package org.aidememoire.bench;

import org.jspecify.annotations.NullMarked;
