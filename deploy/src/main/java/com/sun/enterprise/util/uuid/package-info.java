/** Payara's names, to compile against; left out of our jars. */
@NullMarked
package com.sun.enterprise.util.uuid;

import org.jspecify.annotations.NullMarked;
