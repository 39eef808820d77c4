package org.aidememoire.searchindex.contract;

class LuceneSearchIndexTest extends SearchIndexContract {

  LuceneSearchIndexTest() {
    super(Engine.LUCENE);
  }
}
