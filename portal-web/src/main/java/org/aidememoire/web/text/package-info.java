/**
 * Texts: every text of the pages stands in a bundle of its feature, {@code
 * org/aidememoire/web/<feature>/<feature>.properties}, and is found here by its key. What a reader
 * types to find something is compared here as well.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A language is offered when all its bundles stand there; requests choose, they never name a
 *       file – because eight more languages are files, not code. Confirmed by {@code TextsTest},
 *       {@code LanguageTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.web.text;

import org.jspecify.annotations.NullMarked;
