/** The first page: what waits for this reader, what is new, what takes effect soon. */
@NullMarked
package org.aidememoire.web.home;

import org.jspecify.annotations.NullMarked;
