/**
 * Servers as processes: how one is started, watched, found again after a crash and stopped, with
 * the ports, folders, secrets and cached files that it needs.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What ends by itself is started again on the same data and port, while the others stay; a
 *       first start that fails is told – because a killed process must not take the others with it,
 *       and nobody is at hand at night, but at the first start somebody is. Confirmed by {@code
 *       SupervisorTest}, {@code DatabaseTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.launcher.server;

import org.jspecify.annotations.NullMarked;
