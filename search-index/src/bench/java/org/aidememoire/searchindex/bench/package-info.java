/** Measures how well the library finds. Run by {@code deploy/bench relevance}. */
@NullMarked
package org.aidememoire.searchindex.bench;

import org.jspecify.annotations.NullMarked;
