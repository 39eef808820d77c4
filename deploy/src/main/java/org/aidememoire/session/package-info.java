/**
 * What Payara loads beside the portal ({@code --addlibs}): the maker of session ids.
 *
 * <p>Rules: packed into a jar of its own and loaded by the server, therefore it uses the JDK alone.
 */
@NullMarked
package org.aidememoire.session;

import org.jspecify.annotations.NullMarked;
