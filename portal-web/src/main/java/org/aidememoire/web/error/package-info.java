/**
 * What a reader sees when something did not work: what happened, why, and the next useful step. A
 * failure that nobody foresaw is logged once, with an id; the page shows the id and nothing else.
 */
@NullMarked
package org.aidememoire.web.error;

import org.jspecify.annotations.NullMarked;
