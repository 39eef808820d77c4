package org.aidememoire.searchindex.contract;

class OpenSearchSuggestionsTest extends SuggestionsContract {

  OpenSearchSuggestionsTest() {
    super(Engine.OPENSEARCH);
  }
}
