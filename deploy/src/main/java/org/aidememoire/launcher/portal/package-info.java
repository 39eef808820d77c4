/**
 * The portal itself: Payara Micro in a process of its own, what a person can set, and the search
 * cluster that it may use.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Payara in a process of its own, settings in a private file – because its JVM needs other
 *       flags, and command lines are public on a machine. Confirmed by {@code RunSmoke}.
 *   <li>A start that Payara lost against itself is made once more, any other failure is told at
 *       once – because one in ten failed in its own {@code SecurityLifecycle}, on a thread without
 *       a class loader; a wrong password stays wrong. Confirmed by {@code PayaraTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.launcher.portal;

import org.jspecify.annotations.NullMarked;
