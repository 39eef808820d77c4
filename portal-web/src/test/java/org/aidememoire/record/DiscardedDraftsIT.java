package org.aidememoire.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.visit.Overview;
import org.aidememoire.visit.Task;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts of every kind that begins by itself, discarded and taken back. */
@ArquillianTest
class DiscardedDraftsIT {

  @Inject DiscardedDrafts drafts;

  @Inject OldDiscardedDrafts old;

  @Inject RecordReading reading;

  @Inject Overview overview;

  @Inject Kinds kinds;

  @Inject RecordLinks links;

  private Reader attache;
  private Reader colleague;
  private Reader elsewhere;

  @BeforeEach
  void post() {
    attache = SomeReaders.attacheOf("ph-dmw", "PH", "TH");
    colleague = SomeReaders.headOf("ph-dmw", "PH", "TH");
    elsewhere = SomeReaders.headOf("ph-dmw", "PH", "MY");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private static List<SomeKind> beginning() {
    return SomeKind.all().stream().filter(kind -> kind.container() == null).toList();
  }

  private <C extends Content> RecordHeader draft(Records<C> records, SomeKind kind) {
    var said =
        Json.createObjectBuilder(kind.draft("To be discarded", "TH"))
            .add("sharing", Json.createObjectBuilder().add("level", "COMMUNITY"))
            .build();
    return as(
        attache, () -> records.create(FlatJson.draft(said, records.kind().content())).header());
  }

  @Test
  void aDiscardedDraftIsThereForNobodyUntilItsEditorsTakeItBack() {
    for (var kind : beginning()) {
      var records = kinds.named(kind.name());
      var draft = draft(records, kind);
      var id = draft.id();
      as(attache, () -> drafts.discard(id, draft.version()));
      for (var reader : List.of(attache, colleague, elsewhere)) {
        assertThrows(NotFound.class, () -> as(reader, () -> records.get(id)), kind.name());
      }
      assertFalse(discarded(elsewhere).contains(id), kind.name());
      assertTrue(discarded(colleague).contains(id), kind.name());
      assertEquals(
          List.of(), reading.read(records.kind(), List.of(id)), "the index, " + kind.name());
      assertTrue(
          as(attache, () -> overview.waiting(Task.DRAFT, null, 100)).items().stream()
              .noneMatch(line -> line.id().equals(id)),
          kind.name());
      assertThrows(NotFound.class, () -> as(elsewhere, () -> drafts.takeBack(id)), kind.name());
      as(colleague, () -> drafts.takeBack(id));
      var back = as(attache, () -> records.get(id)).header();
      assertEquals(draft.state(), back.state(), kind.name());
      assertEquals(SharingLevel.COMMUNITY, back.level(), kind.name());
      assertThrows(NotFound.class, () -> as(elsewhere, () -> records.get(id)), kind.name());
      assertFalse(discarded(colleague).contains(id), kind.name());
    }
  }

  private List<UUID> discarded(Reader reader) {
    return as(reader, () -> drafts.all()).stream().map(DiscardedDraft::id).toList();
  }

  @Test
  void whatWasReleasedOnceOrIsNotOnesToEditCannotBeDiscarded() {
    var records = kinds.named("instrument");
    var kind = some("instrument");
    var draft = draft(records, kind);
    var id = draft.id();
    assertThrows(NotFound.class, () -> as(elsewhere, () -> drafts.discard(id, draft.version())));
    var published =
        as(colleague, () -> records.step(id, draft.version(), "PUBLISH", null)).header();
    assertFalse(published.discardable());
    assertThrows(Denied.class, () -> as(elsewhere, () -> drafts.discard(id, published.version())));
    var withdrawn =
        as(colleague, () -> records.step(id, published.version(), "WITHDRAW", null)).header();
    var again =
        as(colleague, () -> records.step(id, withdrawn.version(), "REDRAFT", null)).header();
    assertEquals(PublishingState.DRAFT.name(), again.state());
    assertThrows(Conflict.class, () -> as(attache, () -> drafts.discard(id, again.version())));
    assertThrows(Conflict.class, () -> as(attache, () -> drafts.discard(id, again.version() - 1)));
  }

  @Test
  void aDraftStaysWithThePartsThatWereReleased() {
    var module = kinds.named("module");
    var draft = draft(module, some("module"));
    var notes =
        Json.createObjectBuilder(some("material").draft("Handout", "TH"))
            .add("sharing", Json.createObjectBuilder().add("level", "COMMUNITY"))
            .build();
    var part = as(attache, () -> part(kinds.named("material"), notes, draft.id()));
    as(colleague, () -> kinds.named("material").step(part.id(), part.version(), "PUBLISH", null));
    assertThrows(Conflict.class, () -> as(attache, () -> drafts.discard(draft.id(), 1)));
    assertFalse(discarded(attache).contains(draft.id()));
  }

  private static <C extends Content> RecordHeader part(
      Records<C> records, JsonObject said, UUID container) {
    return records.create(FlatJson.draft(said, records.kind().content()), container).header();
  }

  private static SomeKind some(String name) {
    return SomeKind.all().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void afterThirtyDaysItIsGoneForGoodWithItsHistory() throws SQLException {
    var kind = beginning().getFirst();
    var records = kinds.named(kind.name());
    var draft = draft(records, kind);
    var since = as(attache, () -> drafts.discard(draft.id(), draft.version()));
    assertEquals(Duration.ofDays(30), Duration.between(since.discarded(), since.deleted()));
    old.delete(since.discarded());
    assertTrue(discarded(attache).contains(draft.id()));
    old.delete(since.discarded().plusMillis(1));
    assertFalse(discarded(attache).contains(draft.id()));
    assertThrows(NotFound.class, () -> as(attache, () -> drafts.takeBack(draft.id())));
    try (var connection = SomeReaders.worker().getConnection();
        var count =
            connection.prepareStatement(
                "select (select count(*) from record where id = ?)"
                    + " + (select count(*) from revision where record = ?)")) {
      count.setObject(1, draft.id());
      count.setObject(2, draft.id());
      var row = count.executeQuery();
      row.next();
      assertEquals(0, row.getInt(1));
    }
  }

  @Test
  void aSupersededRecordNamesWhatReplacesItToThoseWhoMayReadThat() {
    var records = kinds.named("instrument");
    var kind = some("instrument");
    var older = published(records, kind);
    var newer = draft(records, kind);
    var other = kinds.named("law-update");
    var update = draft(other, some("law-update"));
    for (var wrong : List.of(older.id(), update.id(), UUID.randomUUID())) {
      assertThrows(
          Invalid.class,
          () ->
              as(
                  colleague,
                  () -> records.step(older.id(), older.version(), "SUPERSEDE", null, wrong)));
    }
    as(colleague, () -> records.step(older.id(), older.version(), "SUPERSEDE", null, newer.id()));
    assertEquals(List.of(newer.id()), List.copyOf(newer(colleague, older.id())));
    assertEquals(List.of(), List.copyOf(newer(elsewhere, older.id())));
    assertEquals(
        List.of(older.id()), List.copyOf(as(elsewhere, () -> links.older(newer.id())).keySet()));
  }

  private Set<UUID> newer(Reader reader, UUID id) {
    return as(reader, () -> links.newer(id)).keySet();
  }

  private <C extends Content> RecordHeader published(Records<C> records, SomeKind kind) {
    var draft = draft(records, kind);
    return as(colleague, () -> records.step(draft.id(), draft.version(), "PUBLISH", null)).header();
  }
}
