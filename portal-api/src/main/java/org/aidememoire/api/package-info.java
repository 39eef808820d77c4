/**
 * How the resources under {@code /api} answer alike: versions as entity tags, keys that make a POST
 * safe to repeat, the access registry's filter and the guard against forged requests.
 */
@NullMarked
package org.aidememoire.api;

import org.jspecify.annotations.NullMarked;
