/** The history of a record, and any two of its saved states word by word. */
@NullMarked
package org.aidememoire.web.revision;

import org.jspecify.annotations.NullMarked;
