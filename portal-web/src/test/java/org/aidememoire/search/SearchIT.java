package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.realparts.BrittleTexts;
import org.aidememoire.realparts.ExpectedLog;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.record.View;
import org.aidememoire.searchindex.SearchRequest.Order;
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
    try (var log = new ExpectedLog(Filling.class)) {
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

  @Test
  void whatIsWithdrawnIsInNothingThatIsAnsweredHoweverBusyTheIndexIs() {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var colleague = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    var words = List.of(word(), word());
    var large = published(head, words.get(0));
    var small = published(head, words.get(1));
    words.forEach(word -> assertEquals(1, found(colleague, word)));
    try (var busy = brittle.endless(large.header().id())) {
      touch(large);
      indexer.soon().join(); // its text is being read from here on
      touch(large);
      step(head, small, PublishingStep.WITHDRAW);
      nothingIsToldOf(words.get(1), colleague, head);
      touch(large);
      step(head, large, PublishingStep.WITHDRAW);
      nothingIsToldOf(words.get(0), colleague, head);
      var other = word();
      published(head, other);
      assertEquals(1, found(colleague, other), "nobody waits for a large record");
    }
    indexer.soon().join();
    words.forEach(word -> nothingIsToldOf(word, colleague, head));
  }

  @Test
  void aRecordThatIsNarrowedWhileItsTextIsReadIsFoundByThoseWhoMayReadIt() {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var colleague = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    var word = word();
    var large = published(head, word);
    try (var busy = brittle.endless(large.header().id())) {
      touch(large);
      indexer.soon().join();
      var ministry = new Sharing(SharingLevel.MINISTRY, null);
      CurrentReader.runAs(
          head,
          () ->
              lawUpdates.edit(
                  large.header().id(),
                  large.header().version(),
                  SomeDrafts.update("About " + word, "TH", ministry),
                  "narrowed"));
      nothingIsToldOf(word, colleague);
      assertEquals(1, found(head, word));
    }
  }

  @Test
  void aRecordThatKeepsFailingIsSetAsideAndStopsNobody() {
    var head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var colleague = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    var word = word();
    var record = published(head, word);
    brittle.fail(record.header().id(), Integer.MAX_VALUE);
    try (var log = new ExpectedLog(Filling.class)) {
      touch(record);
      for (int look = 0; look < 12; look++) {
        indexer.soon().join();
      }
      assertTrue(indexer.unsearched().failed().containsKey(record.header().id()));
      assertEquals(0, found(colleague, word), "nobody knows who may still read it");
      var other = word();
      published(head, other);
      assertEquals(1, found(colleague, other));
      brittle.fail(record.header().id(), 0);
      touch(record);
      indexer.soon().join();
      assertEquals(1, found(colleague, word));
      assertFalse(indexer.unsearched().failed().containsKey(record.header().id()));
    }
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }

  private View<LawUpdateContent> published(Reader head, String word) {
    var draft = CurrentReader.runAs(head, () -> lawUpdates.create(update(word)));
    return step(head, draft, PublishingStep.PUBLISH);
  }

  /** As a file that was read does. */
  private static void touch(View<LawUpdateContent> record) {
    try (var connection = SomeReaders.worker().getConnection();
        var change = connection.prepareStatement("select record_changed(?, 'law-update')")) {
      change.setObject(1, record.header().id());
      change.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void nothingIsToldOf(String word, Reader... readers) {
    for (var reader : readers) {
      var question = new SearchQuestion(word, Map.of(), Order.RELEVANCE, 1, 10);
      var answer = CurrentReader.runAs(reader, () -> search.search(question));
      assertEquals(0, answer.total());
      assertEquals(List.of(), answer.hits());
      assertTrue(answer.facets().values().stream().allMatch(List::isEmpty));
      assertEquals(List.of(), CurrentReader.runAs(reader, () -> search.suggest(word)));
    }
  }

  private static Draft<LawUpdateContent> update(String word) {
    var circle = new Sharing(SharingLevel.HOST_CIRCLE, null);
    return SomeDrafts.update("About " + word, "TH", circle);
  }

  private View<LawUpdateContent> step(Reader by, View<LawUpdateContent> view, PublishingStep step) {
    return CurrentReader.runAs(
        by, () -> lawUpdates.step(view.header().id(), view.header().version(), step.name(), null));
  }

  private long found(Reader reader, String word) {
    var question = new SearchQuestion(word, Map.of(), Order.RELEVANCE, 1, 10);
    return CurrentReader.runAs(reader, () -> search.search(question)).total();
  }
}
