package org.aidememoire.searchindex.contract;

class OpenSearchTermListTest extends TermListContract {

  OpenSearchTermListTest() {
    super(Engine.OPENSEARCH);
  }
}
