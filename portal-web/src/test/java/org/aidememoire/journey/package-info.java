/**
 * What people do from beginning to end, in a real browser against the real portal and the real
 * Keycloak. Elements are found as a reader finds them, by role and words.
 */
@NullMarked
package org.aidememoire.journey;

import org.jspecify.annotations.NullMarked;
