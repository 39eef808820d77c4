package org.aidememoire.searchindex.contract;

class OpenSearchDeclarationTest extends DeclarationContract {

  OpenSearchDeclarationTest() {
    super(Engine.OPENSEARCH);
  }
}
