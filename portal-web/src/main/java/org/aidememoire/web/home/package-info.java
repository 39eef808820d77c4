/**
 * The first page: what waits for this reader, what is new, what takes effect soon. What waits is
 * sorted by what is to be done: what only the reader can release first, one's own drafts last and
 * folded.
 */
@NullMarked
package org.aidememoire.web.home;

import org.jspecify.annotations.NullMarked;
