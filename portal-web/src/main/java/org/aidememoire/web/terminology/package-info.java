/**
 * The term list: looking in it, one concept with all its names, and keeping it for the secretariat.
 * An import is shown as a plan first; the file waits with the domain until its sender says yes.
 */
@NullMarked
package org.aidememoire.web.terminology;

import org.jspecify.annotations.NullMarked;
