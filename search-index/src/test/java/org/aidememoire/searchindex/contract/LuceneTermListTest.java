package org.aidememoire.searchindex.contract;

class LuceneTermListTest extends TermListContract {

  LuceneTermListTest() {
    super(Engine.LUCENE);
  }
}
