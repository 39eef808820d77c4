package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.realparts.BrittleTexts;
import org.aidememoire.realparts.ExpectedLog;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SearchIT {

  @Inject Search search;

  @Inject LawUpdates lawUpdates;

  @Inject Indexer indexer;

  @Inject BrittleTexts brittle;

  @Test
  void theNextSearchAfterPublishingFindsAndAfterWithdrawalDoesNot() {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var colleague = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    var elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    var draft = CurrentReader.runAs(head, () -> lawUpdates.create(update(word)));
    assertEquals(1, found(head, word));
    assertEquals(0, found(colleague, word));
    var published = step(head, draft, PublishingStep.PUBLISH);
    assertEquals(1, found(colleague, word));
    assertEquals(0, found(elsewhere, word));
    assertEquals(0, found(Reader.ANONYMOUS, word));
    step(head, published, PublishingStep.WITHDRAW);
    assertEquals(0, found(colleague, word));
    assertEquals(0, found(head, word));
  }

  @Test
  void aTransactionThatStillRunsHoldsBackNobodysRecord() throws SQLException {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    try (var older = SomeReaders.worker().getConnection()) {
      older.setAutoCommit(false);
      older.createStatement().execute("select pg_current_xact_id()");
      var draft = CurrentReader.runAs(head, () -> lawUpdates.create(update(word)));
      assertEquals(1, found(head, word));
      var published = step(head, draft, PublishingStep.PUBLISH);
      step(head, published, PublishingStep.WITHDRAW);
      assertEquals(0, found(head, word));
      older.rollback();
      older.setAutoCommit(true);
    }
  }

  @Test
  void aRecordThatCouldNotBeReadForAWhileIsFoundAfterIt() {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    var draft = CurrentReader.runAs(head, () -> lawUpdates.create(update(word)));
    assertEquals(1, found(head, word));
    // in its batch, alone, and once more
    brittle.fail(draft.header().id(), 3);
    try (var log = new ExpectedLog(Indexer.class)) {
      step(head, draft, PublishingStep.PUBLISH);
      for (int look = 0; look < 4; look++) {
        indexer.soon().join();
      }
      assertTrue(
          log.messages().stream().anyMatch(m -> m.contains(draft.header().id().toString())),
          log.messages()::toString);
    }
    assertEquals(1, found(head, word));
  }

  private static LawUpdateDraft update(String word) {
    var circle = new Sharing(SharingLevel.HOST_CIRCLE, null);
    return SomeDrafts.update("About " + word, "TH", circle);
  }

  private LawUpdateView step(Reader by, LawUpdateView view, PublishingStep step) {
    return CurrentReader.runAs(
        by, () -> lawUpdates.step(view.header().id(), view.header().version(), step, null));
  }

  private long found(Reader reader, String word) {
    var question = new SearchQuestion(word, Map.of(), Order.RELEVANCE, 1, 10);
    return CurrentReader.runAs(reader, () -> search.search(question)).total();
  }
}
