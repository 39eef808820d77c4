/**
 * The pages. One folder a feature, named as in the domain; what every page shares lies here and in
 * {@code page}, {@code text} and {@code error}.
 *
 * <p>Every page is stateless: nothing of it is kept between two requests, so a restart, a second
 * node or a lost session never costs a reader what was typed. Pages speak to the public boundaries
 * of the domain and know neither its tables nor its REST.
 */
@NullMarked
package org.aidememoire.web;

import org.jspecify.annotations.NullMarked;
