package org.aidememoire.searchindex.plan;

import java.util.List;
import org.aidememoire.searchindex.analysis.View;

/** A view, how much it counts, and the terms that are searched for there. */
record SubfieldQuery(View view, float weight, List<String> terms) {}
