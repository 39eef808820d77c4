/** Measures the library: how well it finds, and how fast. Run by {@code deploy/bench}. */
@NullMarked
package org.aidememoire.searchindex.bench;

import org.jspecify.annotations.NullMarked;
