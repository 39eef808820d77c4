/**
 * Starts what the portal stands on, and the portal: PostgreSQL, Keycloak, Payara Micro.
 *
 * <p>Purpose: one command brings up the real servers, for people who try the portal and for tests,
 * which use {@link org.aidememoire.launcher.database.Database} and {@link
 * org.aidememoire.launcher.keycloak.Keycloak} directly. Each server has a package of its own; what
 * all of them need as processes is in {@code server}, which knows none of them.
 *
 * <p>Rules: nothing here knows the domain; the portal is a WAR named by its path, and learns its
 * surroundings from system properties alone ({@link
 * org.aidememoire.launcher.database.Database#settings()}, {@link
 * org.aidememoire.launcher.keycloak.Keycloak#settings()}). Everything listens on the loopback
 * address only. Everything that must outlive a restart lies in one data folder; what can be made
 * again lies in {@link org.aidememoire.launcher.server.Cache}. A failure that a person can mend is
 * a {@link org.aidememoire.launcher.server.StartFailure} with the remedy in its sentence.
 */
@NullMarked
package org.aidememoire.launcher;

import org.jspecify.annotations.NullMarked;
