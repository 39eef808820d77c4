package org.aidememoire.searchindex.contract;

class LuceneSuggestionsTest extends SuggestionsContract {

  LuceneSuggestionsTest() {
    super(Engine.LUCENE);
  }
}
