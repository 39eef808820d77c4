package org.aidememoire.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.AsOwner;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchAnswer;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.sharing.Sharing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TerminologyIT {

  @Inject Terminology terminology;

  @Inject TermImports imports;

  @Inject AuditTrail audit;

  @Inject Search search;

  @Inject LawUpdates lawUpdates;

  private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qz";
  private final String id = "c" + UUID.randomUUID();
  private Reader attache = Reader.ANONYMOUS;
  private Reader secretariat = Reader.ANONYMOUS;

  @BeforeEach
  void people() {
    attache = SomeReaders.headOf("ph-dmw", "PH", "TH");
    secretariat = ofTheIlo(Role.SECRETARIAT);
  }

  private static Reader ofTheIlo(Role role) {
    var posting = SomeReaders.posting("ilo", null, null, role);
    return Reader.person(UUID.randomUUID(), role.name(), "ilo", List.of(posting), Set.of());
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private ConceptDraft draft(String... vietnamese) {
    return new ConceptDraft(
        id,
        "tests",
        null,
        null,
        Map.of("en", List.of("english" + word), "vi", List.of(vietnamese)));
  }

  private SearchAnswer ask(String text, String... without) {
    var question = new SearchQuestion(text, Map.of(), Order.RELEVANCE, 1, 10, Set.of(without));
    return as(attache, () -> search.search(question));
  }

  private void write(String title) {
    as(
        attache,
        () ->
            lawUpdates.create(
                SomeDrafts.draft(
                    LawUpdateContent.class,
                    Json.createObjectBuilder()
                        .add("title", title)
                        .add("language", "vi")
                        .add("host", "TH")
                        .add("changes", "Có thay đổi.")
                        .build(),
                    Sharing.MINISTRY)));
  }

  @Test
  void thePortalStartsWithAList() {
    assertTrue(terminology.all().size() >= 3);
    assertTrue(terminology.list(new ConceptQuestion("luong toi thieu", null, 1, 5)).total() > 0);
    assertEquals("minimum wage", terminology.get("minimum-wage").name());
  }

  @Test
  void aChangeTakesEffectWithTheNextSearchAndSaysByWhichTerm() {
    write("Về việt" + word);
    assertEquals(0, ask("english" + word).total());
    var made = as(secretariat, () -> terminology.create(draft("việt" + word)));
    var found = ask("english" + word);
    assertEquals(1, found.total());
    assertEquals(id, found.also().getFirst().concept());
    assertEquals("english" + word, found.also().getFirst().found());
    assertEquals("việt" + word, found.also().getFirst().labels().getFirst().text());
    assertEquals("vi", found.hits().getFirst().by().getFirst().language());
    assertEquals(0, ask("english" + word, id).total());
    assertEquals(List.of(), ask("việt" + word).hits().getFirst().by());
    assertEquals(List.of(), as(attache, () -> search.suggest("english" + word.substring(0, 3))));

    var changed = as(secretariat, () -> terminology.edit(id, made.version(), draft("khác" + word)));
    assertEquals(0, ask("english" + word).total());
    as(
        secretariat,
        () -> {
          terminology.remove(id, changed.version());
          return true;
        });
    assertEquals(List.of(), ask("english" + word).also());
    assertThrows(NotFound.class, () -> terminology.get(id));
  }

  @Test
  void aChangeByAnotherNodeIsHeard() throws Exception {
    write("Về việt" + word);
    as(secretariat, () -> terminology.create(draft("khác" + word)));
    assertEquals(0, ask("english" + word).total());
    onAnotherNode("update concept set labels = replace(labels::text, 'khác', 'việt')::jsonb");
    // well before the next look at the list's number: it was heard
    long until = System.nanoTime() + 3_000_000_000L;
    while (ask("english" + word).total() == 0) {
      assertTrue(System.nanoTime() < until, "not heard");
      Thread.sleep(10);
    }
    onAnotherNode("delete from concept");
    until = System.nanoTime() + 3_000_000_000L;
    while (ask("english" + word).total() == 1) {
      assertTrue(System.nanoTime() < until, "not heard");
      Thread.sleep(10);
    }
  }

  /** As another process writes: this one is told by the database alone. */
  private void onAnotherNode(String statement) throws SQLException {
    assertEquals(1, AsOwner.run(statement + " where id = ?", id));
  }

  @Test
  void theSecretariatAloneChangesTheList() {
    as(secretariat, () -> terminology.create(draft("việt" + word)));
    for (var other :
        List.of(attache, ofTheIlo(Role.ADMINISTRATOR), ofTheIlo(Role.TRAINER), Reader.ANONYMOUS)) {
      assertFalse(as(other, terminology::editable));
      assertThrows(Denied.class, () -> as(other, () -> terminology.create(draft("x"))));
      assertThrows(Denied.class, () -> as(other, () -> terminology.edit(id, 1, draft("x"))));
      assertThrows(
          Denied.class,
          () ->
              as(
                  other,
                  () -> {
                    terminology.remove(id, 1);
                    return true;
                  }));
      assertThrows(Denied.class, () -> as(other, () -> imports.plan(new byte[0])));
      assertThrows(Denied.class, () -> as(other, () -> imports.apply(new byte[0], 1)));
      assertThrows(Denied.class, () -> as(other, () -> imports.keep("x", new byte[0])));
    }
    assertEquals(draft("việt" + word).labels(), terminology.get(id).labels());
  }

  @Test
  void everyChangeLeavesAnAuditEntry() {
    var made = as(secretariat, () -> terminology.create(draft("việt" + word)));
    as(secretariat, () -> terminology.edit(id, made.version(), draft("khác" + word)));
    var deeds =
        as(ofTheIlo(Role.ADMINISTRATOR), () -> audit.newest(50)).stream()
            .filter(entry -> entry.subject().equals("concept " + id))
            .map(entry -> entry.action())
            .toList();
    assertEquals(List.of("change", "create"), deeds);
  }

  @Test
  void whoSavesSecondIsToldAndNothingIsLost() {
    var made = as(secretariat, () -> terminology.create(draft("một" + word)));
    as(secretariat, () -> terminology.edit(id, made.version(), draft("hai" + word)));
    var late =
        assertThrows(
            Conflict.class,
            () -> as(secretariat, () -> terminology.edit(id, made.version(), draft("ba" + word))));
    assertEquals(made.version() + 1, late.currentVersion());
    assertEquals(List.of("hai" + word), terminology.get(id).labels().get("vi"));
    assertThrows(Invalid.class, () -> as(secretariat, () -> terminology.create(draft("x"))));
  }

  @Test
  void anImportChangesNothingUntilItsPlanIsAccepted() {
    var file =
        ("concept,topic,en,vi\n" + id + ",tests,english" + word + ",việt" + word)
            .getBytes(StandardCharsets.UTF_8);
    var plan = as(secretariat, () -> imports.plan(file));
    assertTrue(plan.changes().getFirst().added());
    assertThrows(NotFound.class, () -> terminology.get(id));
    assertThrows(
        Conflict.class, () -> as(secretariat, () -> imports.apply(file, plan.number() - 1)));
    var done = as(secretariat, () -> imports.apply(file, plan.number()));
    assertTrue(done.applied());
    assertEquals(List.of("việt" + word), terminology.get(id).labels().get("vi"));
    assertEquals(id, ask("english" + word).also().getFirst().concept());
    assertEquals(1, as(secretariat, () -> imports.plan(file)).same());
    var bad = (new String(file, StandardCharsets.UTF_8) + "\nwrong").getBytes();
    var number = as(secretariat, () -> imports.plan(bad)).number();
    assertFalse(as(secretariat, () -> imports.apply(bad, number)).applied());
  }

  @Test
  void aKeptFileIsItsSendersAlone() {
    var kept = as(secretariat, () -> imports.keep("x.csv", new byte[] {1}));
    assertEquals("x.csv", as(secretariat, () -> imports.kept(kept)).name());
    assertThrows(NotFound.class, () -> as(ofTheIlo(Role.SECRETARIAT), () -> imports.kept(kept)));
  }
}
