/** Laws that texts cite, as links on their pages. */
@NullMarked
package org.aidememoire.web.citation;

import org.jspecify.annotations.NullMarked;
