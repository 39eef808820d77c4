/**
 * How text becomes terms, per script. No index in here: text goes in, tokens come out, the same way
 * for what is indexed, what is asked and what is highlighted.
 *
 * <p>A text is brought into one form ({@link org.aidememoire.searchindex.analysis.WritingForm}),
 * spelt in one way where a script has two that are read alike ({@link
 * org.aidememoire.searchindex.analysis.OneSpelling}), cut into words once, and seen through several
 * {@link org.aidememoire.searchindex.analysis.View views}; a query asks the views that suit its
 * scripts.
 *
 * <p>Whoever changes what any text gives raises {@code IndexVersion.ANALYSIS}.
 */
@NullMarked
package org.aidememoire.searchindex.analysis;

import org.jspecify.annotations.NullMarked;
