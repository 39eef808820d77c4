/**
 * Negotiation curricula: what is taught to attachés, by whom and when.
 *
 * <p>A <em>module</em> is what a trainer teaches from: objectives, stage and mode, agenda,
 * exercise, questions for the debrief. Its <em>materials</em> are parts of it, each with readers of
 * its own: trainer notes and the confidential briefs of a role play are shared more narrowly than
 * the module, and no way leads to them but their own address. A <em>programme</em> has
 * <em>editions</em>: each names place and days, counts its participants, and takes modules <em>at
 * the version that they have then</em>. A module that changes later leaves the edition as it was;
 * the edition says so, and its organiser takes the newer version or not.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Trainer notes and role briefs are records and not fields of the module – because what is
 *       not in the module's content cannot be in its comparison, history, export, search entry or
 *       page source. Confirmed by {@code CurriculaIT}.
 *   <li>The version that an edition takes is kept beside the citation, as a number – because every
 *       version of a module is kept as a revision, so nothing has to be copied.
 *   <li>Once its first day has come, an edition keeps the versions that it was taught with –
 *       because participants and results hang on what was taught.
 * </ul>
 */
@NullMarked
package org.aidememoire.curriculum;

import org.jspecify.annotations.NullMarked;
