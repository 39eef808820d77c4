package org.aidememoire.searchindex.contract;

class OpenSearchSearchIndexTest extends SearchIndexContract {

  OpenSearchSearchIndexTest() {
    super(Engine.OPENSEARCH);
  }
}
