/** Indicators with what they come to, measurements, and releases with their chart and table. */
@NullMarked
package org.aidememoire.web.results;

import org.jspecify.annotations.NullMarked;
