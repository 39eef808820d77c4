/**
 * What keeps the portal answering when more is requested than it can do. {@link
 * org.aidememoire.web.load.Admission} bounds how many requests are at work and how many wait;
 * {@link org.aidememoire.web.load.AdmissionFilter} stands before everything else and refuses what
 * is over, at once, with a page that costs next to nothing.
 *
 * <p>Decision: requests are bounded by what holds them up, each kind for itself – pages and the API
 * by the processors, files by the lines of whom they are sent to or come from, the parts of pages
 * by neither – because a slow line must not take the place of somebody's search. Together they are
 * fewer than the server's threads ({@code preboot.txt}), so that there is always one to refuse
 * with. Confirmed by {@code deploy/bench load}.
 */
@NullMarked
package org.aidememoire.web.load;

import org.jspecify.annotations.NullMarked;
