package org.aidememoire.searchindex.contract;

class OpenSearchGoldenCasesTest extends GoldenCasesContract {

  OpenSearchGoldenCasesTest() {
    super(Engine.OPENSEARCH);
  }
}
