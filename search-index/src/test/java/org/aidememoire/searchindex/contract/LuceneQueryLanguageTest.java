package org.aidememoire.searchindex.contract;

class LuceneQueryLanguageTest extends QueryLanguageContract {

  LuceneQueryLanguageTest() {
    super(Engine.LUCENE);
  }
}
