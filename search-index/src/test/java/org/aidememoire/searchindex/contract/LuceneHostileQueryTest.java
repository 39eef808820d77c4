package org.aidememoire.searchindex.contract;

class LuceneHostileQueryTest extends HostileQueryContract {

  LuceneHostileQueryTest() {
    super(Engine.LUCENE);
  }
}
