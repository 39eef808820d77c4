/**
 * Starts what the portal stands on, and the portal: PostgreSQL, Keycloak, Payara Micro.
 *
 * <p>Purpose: one command brings up the real servers, for people who try the portal and for tests,
 * which use {@link org.aidememoire.launcher.Database} and {@link org.aidememoire.launcher.Keycloak}
 * directly.
 *
 * <p>Rules: nothing here knows the domain; the portal is a WAR named by its path, and learns its
 * surroundings from system properties alone ({@link org.aidememoire.launcher.Database#settings()},
 * {@link org.aidememoire.launcher.Keycloak#settings()}). Everything listens on the loopback address
 * only. Everything that must outlive a restart lies in one data folder; what can be made again lies
 * in {@link org.aidememoire.launcher.Cache}. A failure that a person can mend is a {@link
 * org.aidememoire.launcher.StartFailure} with the remedy in its sentence.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The same {@code roles.sql} for psql and the launcher; a password for everyone on the local
 *       server too – because row-level security is worth nothing beside an open superuser.
 *       Confirmed by {@code DatabaseTest}.
 *   <li>Payara in a process of its own, settings in a private file – because its JVM needs other
 *       flags, and command lines are public on a machine. Confirmed by {@code RunSmoke}.
 *   <li>A start that Payara lost against itself is made once more, any other failure is told at
 *       once – because one in ten failed in its own {@code SecurityLifecycle}, on a thread without
 *       a class loader; a wrong password stays wrong. Confirmed by {@code PayaraTest}.
 *   <li>What ends by itself is started again on the same data and port, while the others stay; a
 *       first start that fails is told – because a killed process must not take the others with it,
 *       and nobody is at hand at night, but at the first start somebody is. Confirmed by {@code
 *       SupervisorTest}, {@code DatabaseTest}.
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
package org.aidememoire.launcher;

import org.jspecify.annotations.NullMarked;
