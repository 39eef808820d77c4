package org.aidememoire.savedsearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.notice.KeptFor;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SavedSearchesIT {

  @Inject SavedSearches searches;

  @Inject RecentSearches recent;

  @Inject LawUpdates lawUpdates;

  @Test
  void aKeptSearchTellsOnceOfEachRecordThatItsKeeperMayRead() {
    var writer = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var inCircle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    var elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    var kept = as(inCircle, () -> searches.save(draft(word, KeptFor.ME)));
    var outside = as(elsewhere, () -> searches.save(draft(word, KeptFor.ME)));
    var draft = as(writer, () -> lawUpdates.create(update(word)));
    // the search watch looks once a second; the writer's own search shows that it has looked
    var own = as(writer, () -> searches.save(draft(word + " OR nothing", KeptFor.ME)));
    var published = step(writer, draft, PublishingStep.PUBLISH);
    awaitFound(writer, own.id(), 1);
    awaitFound(inCircle, kept.id(), 1);
    assertEquals(
        List.of(new SavedSearches.Found(published.header().id(), "law-update")),
        as(inCircle, () -> searches.found(kept.id())));
    assertEquals(0, found(elsewhere, outside.id()));
    assertThrows(NotFound.class, () -> found(elsewhere, kept.id()));
    CurrentReader.runAs(inCircle, () -> searches.looked(kept.id(), Instant.now()));
    assertEquals(0, found(inCircle, kept.id()));
    step(writer, published, PublishingStep.WITHDRAW);
    assertEquals(0, found(inCircle, kept.id()));
  }

  @Test
  void aSearchAsTypedIsToldOfItsOwnWordsAlone() {
    var writer = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var inCircle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    var mark = "w" + UUID.randomUUID().toString().replace("-", "");
    var text = "minimum wage " + mark;
    var asTyped = new SavedSearchDraft("As typed", text, null, Set.of("minimum-wage"), KeptFor.ME);
    var kept = as(inCircle, () -> searches.save(asTyped));
    var wider =
        as(
            inCircle,
            () -> searches.save(new SavedSearchDraft("Wider", text, null, null, KeptFor.ME)));
    assertEquals(List.of("minimum-wage"), as(inCircle, () -> searches.get(kept.id())).without());
    publish(writer, update("ค่าจ้างขั้นต่ำ " + mark));
    awaitFound(inCircle, wider.id(), 1);
    assertEquals(0, found(inCircle, kept.id()));
    publish(writer, update("minimum wage " + mark));
    awaitFound(inCircle, kept.id(), 1);
    var changed = new SavedSearchDraft("Not as typed", text, null, Set.of(), KeptFor.ME);
    assertEquals(
        List.of(),
        as(inCircle, () -> searches.change(kept.id(), kept.version(), changed)).without());
  }

  private void publish(Reader writer, Draft<LawUpdateContent> draft) {
    step(writer, as(writer, () -> lawUpdates.create(draft)), PublishingStep.PUBLISH);
  }

  @Test
  void whatANarrowerSharingHidesIsNotCountedAnyMore() {
    var writer = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var inCircle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    var word = "w" + UUID.randomUUID().toString().replace("-", "");
    var kept = as(inCircle, () -> searches.save(draft(word, KeptFor.ME)));
    var published =
        step(writer, as(writer, () -> lawUpdates.create(update(word))), PublishingStep.PUBLISH);
    awaitFound(inCircle, kept.id(), 1);
    step(writer, published, PublishingStep.WITHDRAW);
    assertEquals(0, found(inCircle, kept.id()));
    assertEquals(List.of(), as(inCircle, () -> searches.found(kept.id())));
  }

  @Test
  void aPostsSearchIsFoundByItsNextPeopleAndByNobodyElse() {
    var head = SomeReaders.headOf("vn-moha", "VN", "MY");
    var successor = SomeReaders.attacheOf("vn-moha", "VN", "MY");
    var other = SomeReaders.headOf("vn-moha", "VN", "TH");
    var kept = as(head, () -> searches.save(draft("levy", KeptFor.POST)));
    assertEquals(kept.id(), as(successor, () -> searches.get(kept.id())).id());
    assertThrows(NotFound.class, () -> found(other, kept.id()));
    CurrentReader.runAs(successor, () -> searches.remove(kept.id()));
    assertThrows(NotFound.class, () -> found(head, kept.id()));
  }

  @Test
  void aSearchThatIsNoQueryOrHasNoNameIsRefusedByField() {
    var reader = SomeReaders.headOf("vn-moha", "VN", "MY");
    assertEquals(
        List.of("name"), fields(reader, new SavedSearchDraft(" ", "levy", null, null, null)));
    assertEquals(
        List.of("question"), fields(reader, new SavedSearchDraft("x", "", null, null, null)));
    assertEquals(
        List.of("q"), fields(reader, new SavedSearchDraft("x", "date:soon", null, null, null)));
  }

  @Test
  void recentSearchesArePersonalBoundedAndForgotten() {
    var reader = SomeReaders.headOf("vn-moha", "VN", "MY");
    var colleague = SomeReaders.attacheOf("vn-moha", "VN", "MY");
    CurrentReader.runAs(
        reader,
        () -> {
          for (int i = 0; i < 14; i++) {
            recent.remember("/search?q=" + i);
          }
          recent.remember("/search?q=9");
        });
    var all = as(reader, recent::all);
    assertEquals(10, all.size());
    assertEquals("/search?q=9", all.getFirst());
    assertEquals(List.of(), as(colleague, recent::all));
    CurrentReader.runAs(reader, recent::forget);
    assertEquals(List.of(), as(reader, recent::all));
  }

  @Test
  void anObserverKeepsForNoPost() {
    var posting = SomeReaders.posting("th-mol", "TH", null, Role.OBSERVER);
    var observer =
        Reader.person(UUID.randomUUID(), "Observer", "th-mol", List.of(posting), List.of());
    assertEquals(
        List.of("keptFor"),
        fields(observer, new SavedSearchDraft("x", "levy", null, null, KeptFor.POST)));
  }

  private List<String> fields(Reader reader, SavedSearchDraft draft) {
    return assertThrows(Invalid.class, () -> as(reader, () -> searches.save(draft)))
        .fields()
        .stream()
        .map(f -> f.field())
        .toList();
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private long found(Reader reader, UUID search) {
    return as(reader, () -> searches.get(search)).found();
  }

  private void awaitFound(Reader reader, UUID search, long expected) {
    for (int attempt = 0; attempt < 100 && found(reader, search) != expected; attempt++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertEquals(expected, found(reader, search));
  }

  private static SavedSearchDraft draft(String text, KeptFor keptFor) {
    return new SavedSearchDraft(
        "About " + text, text, Map.of("type", List.of("law-update")), null, keptFor);
  }

  private static Draft<LawUpdateContent> update(String word) {
    return SomeDrafts.update("About " + word, "TH", new Sharing(SharingLevel.HOST_CIRCLE, null));
  }

  private View<LawUpdateContent> step(Reader by, View<LawUpdateContent> view, PublishingStep step) {
    return as(
        by, () -> lawUpdates.step(view.header().id(), view.header().version(), step.name(), null));
  }
}
