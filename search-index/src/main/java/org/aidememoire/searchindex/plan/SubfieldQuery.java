package org.aidememoire.searchindex.plan;

import java.util.List;
import org.aidememoire.searchindex.analysis.Subfield;

/** A subfield, how much it counts, and the terms that are searched for there. */
record SubfieldQuery(Subfield subfield, float weight, List<String> terms) {}
