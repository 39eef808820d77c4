package org.aidememoire.search;

import java.util.List;
import java.util.Map;
import org.aidememoire.searchindex.TermList;

/** The term list as this node's searches use it now; implemented by the feature that keeps it. */
public interface SearchTerms {

  TermList list();

  /** The concept's labels by language, the preferred one first; empty when there is none such. */
  Map<String, List<String>> labels(String concept);
}
