/** Forums, what they recommend, and how far countries are with it. */
@NullMarked
package org.aidememoire.web.recommendation;

import org.jspecify.annotations.NullMarked;
