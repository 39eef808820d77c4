package org.aidememoire.searchindex.contract;

class LuceneDeclarationTest extends DeclarationContract {

  LuceneDeclarationTest() {
    super(Engine.LUCENE);
  }
}
