/**
 * What Payara loads beside the portal ({@code --addlibs}): the maker of session ids.
 *
 * <p>Rules: packed into a jar of its own and loaded by the server, therefore it uses the JDK alone.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Session ids hold 256 random bits, by a class of our own – because Payara's hold 56.
 *       Confirmed by {@code SessionIdsTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.session;

import org.jspecify.annotations.NullMarked;
