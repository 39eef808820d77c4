/** The files of a record. */
@NullMarked
package org.aidememoire.web.attachment;

import org.jspecify.annotations.NullMarked;
