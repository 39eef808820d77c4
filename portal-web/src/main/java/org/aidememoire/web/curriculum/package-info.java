/** The pages of training: programmes and their editions, modules and their materials. */
@NullMarked
package org.aidememoire.web.curriculum;

import org.jspecify.annotations.NullMarked;
