package org.aidememoire.searchindex.contract;

class LuceneHostileTextTest extends HostileTextContract {

  LuceneHostileTextTest() {
    super(Engine.LUCENE);
  }
}
