/** Who is posted where. */
@NullMarked
package org.aidememoire.web.directory;

import org.jspecify.annotations.NullMarked;
