package org.aidememoire.searchindex.contract;

class OpenSearchHostileQueryTest extends HostileQueryContract {

  OpenSearchHostileQueryTest() {
    super(Engine.OPENSEARCH);
  }
}
