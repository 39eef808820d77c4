/** What the reader follows: the page, and the button where something can be followed. */
@NullMarked
package org.aidememoire.web.follow;

import org.jspecify.annotations.NullMarked;
