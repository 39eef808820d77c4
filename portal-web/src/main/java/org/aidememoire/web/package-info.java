/**
 * The pages. One folder a feature, named as in the domain. What pages share stands in an order,
 * each package knowing only those before it: {@code text} ← {@code form} ← {@code words} ← {@code
 * error} ← {@code page} ← {@code sharing} ← {@code record} ← the features.
 *
 * <p>Every page is stateless: nothing of it is kept between two requests, so a restart, a second
 * node or a lost session never costs a reader what was typed. Pages speak to the public boundaries
 * of the domain and know neither its tables nor its REST.
 */
@NullMarked
package org.aidememoire.web;

import org.jspecify.annotations.NullMarked;
