/** Papers to take along: each source's paper as a file for office programs. */
@NullMarked
package org.aidememoire.web.paper;

import org.jspecify.annotations.NullMarked;
