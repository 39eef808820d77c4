/** Finding records. */
@NullMarked
package org.aidememoire.web.search;

import org.jspecify.annotations.NullMarked;
