/**
 * The real parts for tests: PostgreSQL and Keycloak started once a run, the portal deployed once in
 * a real Payara Micro. Tests of the container ({@code *IT}) run inside it, journeys beside it.
 */
@NullMarked
package org.aidememoire.realparts;

import org.jspecify.annotations.NullMarked;
