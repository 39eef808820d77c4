/**
 * Keycloak, the broker through which ministries sign their people in, with its realms and the
 * accounts of the demonstration.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Keycloak's pages wear a theme of 40 KB with the portal's look, without the styles that it
 *       inherits – because the password is typed on a phone as well, and 1.5 MB of styles are a
 *       long wait; who signs in should see where it leads. Confirmed by {@code SignInPagesIT},
 *       {@code RealmsTest}.
 *   <li>Realms are imported once and kept with Keycloak's built form in the cache; addresses inside
 *       follow the ports – because an import takes half a minute, a copy nothing. Confirmed by
 *       {@code KeycloakTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.launcher.keycloak;

import org.jspecify.annotations.NullMarked;
