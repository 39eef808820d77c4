package org.aidememoire.searchindex.contract;

class LuceneGoldenCasesTest extends GoldenCasesContract {

  LuceneGoldenCasesTest() {
    super(Engine.LUCENE);
  }
}
