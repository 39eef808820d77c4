package org.aidememoire.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.View;
import org.aidememoire.revision.Revisions;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CurriculaIT {

  @Inject Modules modules;

  @Inject Materials materials;

  @Inject Programmes programmes;

  @Inject Editions editions;

  @Inject Revisions revisions;

  @Inject Search search;

  private Reader trainer;
  private Reader participant;

  @BeforeEach
  void people() {
    trainer = SomeReaders.headOf("ph-dmw", "PH", "TH");
    participant = SomeReaders.headOf("id-kemnaker", "ID", "TH");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private static <C extends Content> Draft<C> draft(
      Class<C> content, JsonObjectBuilder said, SharingLevel level) {
    return SomeDrafts.draft(content, said.build(), new Sharing(level, null));
  }

  private static JsonObjectBuilder module(String title) {
    return Json.createObjectBuilder(new SomeModules().draft(title, "TH"));
  }

  private UUID published(String title) {
    var draft = draft(ModuleContent.class, module(title), SharingLevel.COMMUNITY);
    var id = as(trainer, () -> modules.create(draft)).header().id();
    as(trainer, () -> modules.step(id, 1, "SUBMIT", null));
    as(trainer, () -> modules.step(id, 2, "PUBLISH", null));
    return id;
  }

  private UUID edition(String starts, UUID... taught) {
    var whole = new SomeProgrammes().draft("Programme " + UUID.randomUUID(), "TH");
    var programme =
        as(
                trainer,
                () ->
                    programmes.create(
                        draft(
                            ProgrammeContent.class,
                            Json.createObjectBuilder(whole),
                            SharingLevel.COMMUNITY)))
            .header()
            .id();
    var draft = draft(EditionContent.class, teaching(starts, taught), SharingLevel.COMMUNITY);
    return as(trainer, () -> editions.create(draft, programme)).header().id();
  }

  private static JsonObjectBuilder teaching(String starts, UUID... taught) {
    var keys = Json.createArrayBuilder(List.of(taught).stream().map(UUID::toString).toList());
    return Json.createObjectBuilder(new SomeEditions().draft("Edition", "PH"))
        .add("starts", starts)
        .add("ends", starts)
        .add("modules", keys);
  }

  private View<ModuleContent> change(UUID module) {
    var now = as(trainer, () -> modules.get(module)).header();
    var draft =
        draft(
            ModuleContent.class,
            module(now.title()).add("agenda", "Another agenda."),
            SharingLevel.COMMUNITY);
    return as(trainer, () -> modules.edit(module, now.version(), draft, "better"));
  }

  @Test
  void trainerNotesReachNoParticipantByAnyWay() {
    var module = published("Module with notes");
    var canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    var notes =
        draft(
            MaterialContent.class,
            Json.createObjectBuilder(new SomeMaterials().draft("Notes", "TH")).add("text", canary),
            SharingLevel.MINISTRY);
    var id = as(trainer, () -> materials.create(notes, module)).header().id();
    as(trainer, () -> materials.step(id, 1, "PUBLISH", null));

    assertEquals(1, as(trainer, () -> materials.of(List.of(module))).size());
    assertEquals(List.of(), as(participant, () -> materials.of(List.of(module))));
    assertThrows(NotFound.class, () -> as(participant, () -> materials.get(id)));
    assertEquals(1, found(trainer, canary));
    assertEquals(0, found(participant, canary));
    assertFalse(as(participant, () -> modules.get(module)).json().toString().contains(canary));
    assertTrue(
        as(participant, () -> revisions.of(module)).stream()
            .noneMatch(r -> r.said().toString().contains(canary)));
  }

  private long found(Reader reader, String words) {
    return as(
        reader,
        () ->
            search
                .search(new SearchQuestion(words, Map.of(), Order.RELEVANCE, 1, 10))
                .hits()
                .size());
  }

  @Test
  void aMaterialIsNotReadByWhoDoesNotReadItsModule() {
    var hidden =
        as(
                trainer,
                () ->
                    modules.create(
                        draft(ModuleContent.class, module("Not yet"), SharingLevel.COMMUNITY)))
            .header()
            .id();
    var handout =
        draft(
            MaterialContent.class,
            Json.createObjectBuilder(new SomeMaterials().draft("Handout", "TH")),
            SharingLevel.COMMUNITY);
    var id = as(trainer, () -> materials.create(handout, hidden)).header().id();
    as(trainer, () -> materials.step(id, 1, "PUBLISH", null));
    assertThrows(NotFound.class, () -> as(participant, () -> materials.get(id)));
  }

  @Test
  void onlyWhoWritesTheModuleAddsToIt() {
    var module = published("Module of others");
    var handout =
        draft(
            MaterialContent.class,
            Json.createObjectBuilder(new SomeMaterials().draft("Handout", "TH")),
            SharingLevel.MINISTRY);
    assertThrows(Denied.class, () -> as(participant, () -> materials.create(handout, module)));
  }

  @Test
  void anEditionTeachesTheVersionThatItTookUntilItTakesANewerOne() {
    var module = published("Module that changes");
    var id = edition("2031-03-03", module);
    int taken = as(trainer, () -> editions.get(id)).content().version(module);
    assertEquals(3, taken);
    change(module);
    var edition = as(trainer, () -> editions.get(id));
    assertEquals(taken, edition.content().version(module));
    assertEquals(4, as(trainer, () -> editions.modules(edition.content())).getFirst().version());
    var renewed = as(trainer, () -> editions.take(id, edition.header().version(), List.of(module)));
    assertEquals(4, renewed.content().version(module));
  }

  @Test
  void anEditionThatHasBegunKeepsItsModulesAndTheirVersions() {
    var module = published("Module taught");
    var other = published("Module not taught");
    var id = edition("2014-09-08", module);
    change(module);
    var header = as(trainer, () -> editions.get(id)).header();
    assertThrows(Conflict.class, () -> as(trainer, () -> editions.take(id, 1, List.of(module))));
    var more =
        draft(EditionContent.class, teaching("2014-09-08", module, other), SharingLevel.COMMUNITY);
    assertThrows(
        Invalid.class, () -> as(trainer, () -> editions.edit(id, header.version(), more, "more")));
    var counted =
        draft(
            EditionContent.class,
            teaching("2014-09-08", module).add("women", 12),
            SharingLevel.COMMUNITY);
    var kept = as(trainer, () -> editions.edit(id, header.version(), counted, "counted"));
    assertEquals(12, kept.content().participants());
    assertEquals(3, kept.content().version(module));
  }

  @Test
  void versionsThatAreSentInAreNotTaken() {
    var module = published("Module with a version");
    var said =
        teaching("2031-03-03", module)
            .add("versions", Json.createObjectBuilder().add(module.toString(), 99));
    var id = edition("2031-03-03");
    var draft = draft(EditionContent.class, said, SharingLevel.COMMUNITY);
    var changed = as(trainer, () -> editions.edit(id, 1, draft, "with a version"));
    assertEquals(3, changed.content().version(module));
  }

  @Test
  void anEditionThatHasBegunIsSavedWithItsModulesInWhateverOrderTheyCome() {
    var first = published("Module of the morning");
    var second = published("Module of the afternoon");
    var id = edition("2014-09-08", second, first);
    var counted =
        draft(
            EditionContent.class,
            teaching("2014-09-08", first, second).add("men", 9),
            SharingLevel.COMMUNITY);
    var kept = as(trainer, () -> editions.edit(id, 1, counted, "counted"));
    assertEquals(9, kept.content().participants());
    assertEquals(List.of(second, first), kept.content().modules());
  }

  @Test
  void theModulesOfAnEditionStayInTheOrderOfItsTrainer() {
    var first = published("Module of the first day");
    var second = published("Module of the second day");
    for (var taught : List.of(List.of(first, second), List.of(second, first))) {
      var id = edition("2031-03-03", taught.toArray(UUID[]::new));
      assertEquals(taught, as(trainer, () -> editions.get(id)).content().modules());
    }
  }

  @Test
  void aVersionIsToldOfNoModuleThatTheReaderMayNotSee() {
    var hidden =
        as(
                trainer,
                () ->
                    modules.create(
                        draft(ModuleContent.class, module("Not yet"), SharingLevel.COMMUNITY)))
            .header()
            .id();
    var shown = published("Module that everybody reads");
    var id = edition("2031-03-03", shown, hidden);
    var programme = as(trainer, () -> editions.get(id)).header().container();
    as(trainer, () -> programmes.step(programme, 1, "PUBLISH", null));
    as(trainer, () -> editions.step(id, 1, "PUBLISH", null));
    assertEquals(1, as(trainer, () -> editions.get(id)).content().version(hidden));
    assertFalse(
        as(participant, () -> editions.get(id)).json().toString().contains(hidden.toString()));
  }
}
