/** What is searched often, for those who keep the term list. */
@NullMarked
package org.aidememoire.web.querylog;

import org.jspecify.annotations.NullMarked;
