package org.aidememoire.searchindex.contract;

class OpenSearchQueryLanguageTest extends QueryLanguageContract {

  OpenSearchQueryLanguageTest() {
    super(Engine.OPENSEARCH);
  }
}
