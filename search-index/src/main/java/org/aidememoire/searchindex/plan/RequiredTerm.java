package org.aidememoire.searchindex.plan;

import java.util.List;

/**
 * One word that a hit should have, in any of these alternatives.
 *
 * @param narrower alternatives that find nothing which the others do not, and say how well it fits
 */
record RequiredTerm(List<Alternative> alternatives, List<Alternative> narrower) {}
