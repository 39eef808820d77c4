package org.aidememoire.lawupdate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.PublishingState;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.RecordLinks;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LawUpdatesIT {

  @Inject LawUpdates lawUpdates;

  @Inject Instruments instruments;

  @Inject RecordLinks links;

  @Inject LawUpdateDays days;

  private Reader head;
  private Reader attache;
  private Reader colleague;
  private Reader elsewhere;

  @BeforeEach
  void post() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    attache = SomeReaders.attacheOf("ph-dmw", "PH", "TH");
    colleague = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
  }

  private static Draft<LawUpdateContent> draft(String title, SharingLevel level) {
    return SomeDrafts.update(title, "TH", new Sharing(level, null), "wages");
  }

  private View<LawUpdateContent> as(
      Reader reader, java.util.function.Supplier<View<LawUpdateContent>> work) {
    return CurrentReader.runAs(reader, work);
  }

  @Test
  void aPublishedUpdateIsReadInItsHostCircleAndNowhereElse() {
    var created = as(attache, () -> lawUpdates.create(draft("circle", SharingLevel.HOST_CIRCLE)));
    var id = created.header().id();
    assertThrows(NotFound.class, () -> as(colleague, () -> lawUpdates.get(id)));
    assertThrows(
        Denied.class,
        () ->
            as(
                attache,
                () ->
                    lawUpdates.step(
                        id, created.header().version(), PublishingStep.PUBLISH.name(), null)));
    var published =
        as(
            head,
            () ->
                lawUpdates.step(
                    id, created.header().version(), PublishingStep.PUBLISH.name(), null));
    assertEquals(PublishingState.PUBLISHED.name(), published.header().state());
    assertEquals(created.header().version() + 1, published.header().version());
    assertEquals("circle", as(colleague, () -> lawUpdates.get(id)).header().title());
    assertThrows(NotFound.class, () -> as(elsewhere, () -> lawUpdates.get(id)));
    assertThrows(NotFound.class, () -> as(Reader.ANONYMOUS, () -> lawUpdates.get(id)));
  }

  @Test
  void aSecondPersonVerifiesWhatTheAuthorReported() {
    var created =
        as(attache, () -> lawUpdates.create(draft("verified", SharingLevel.MINISTRY))).header();
    var reported = take(attache, created, PublishingStep.REPORT);
    assertThrows(Denied.class, () -> take(attache, reported, PublishingStep.VERIFY));
    var verified = take(head, reported, PublishingStep.VERIFY);
    assertEquals(PublishingState.VERIFIED.name(), verified.state());
  }

  private RecordHeader take(Reader by, RecordHeader of, PublishingStep step) {
    return as(by, () -> lawUpdates.step(of.id(), of.version(), step.name(), null)).header();
  }

  private static Draft<LawUpdateContent> work(String nationality) {
    return SomeDrafts.draft(
        LawUpdateContent.class,
        Json.createObjectBuilder()
            .add("title", "To be done")
            .add("host", "TH")
            .add("changes", "Something changed.")
            .add("nationalities", Json.createArrayBuilder().add(nationality))
            .add("documents", "The yellow card counts no more.")
            .add("toDo", "Renew it in person.")
            .add("toDoBy", "2031-02-03")
            .build(),
        new Sharing(SharingLevel.HOST_CIRCLE, null));
  }

  @Test
  void whatIsToBeDoneByWhenStandsInTheCalendarOfWhoeverMayReadIt() {
    var draft = as(head, () -> lawUpdates.create(work("PH"))).header();
    assertEquals(List.of(), due(head, "2031-02-03", draft.id()));
    take(head, draft, PublishingStep.PUBLISH);
    assertEquals(
        List.of("To be done: Renew it in person."), due(colleague, "2031-02-03", draft.id()));
    assertEquals(List.of(), due(colleague, "2031-02-04", draft.id()));
    assertEquals(List.of(), due(elsewhere, "2031-02-03", draft.id()));
    var read = as(colleague, () -> lawUpdates.get(draft.id())).content();
    assertEquals(Set.of("PH"), read.nationalities());
    assertEquals("The yellow card counts no more.", read.documents());
  }

  private List<String> due(Reader by, String from, UUID update) {
    var first = LocalDate.parse(from);
    return CurrentReader.runAs(by, () -> days.days(first, first.plusDays(7))).stream()
        .filter(day -> day.record().equals(update))
        .map(day -> day.title() + ": " + day.note())
        .toList();
  }

  @Test
  void aNationalityIsACountryOfTheDirectory() {
    var refused = assertThrows(Invalid.class, () -> as(head, () -> lawUpdates.create(work("XX"))));
    assertEquals("nationalities", refused.fields().getFirst().field());
  }

  @Test
  void aChangeThatStartsFromAnOldVersionIsRefused() {
    var created = as(head, () -> lawUpdates.create(draft("lost", SharingLevel.POST)));
    var id = created.header().id();
    var version = created.header().version();
    as(
        head,
        () -> lawUpdates.edit(id, version, draft("mine", SharingLevel.POST), "a better title"));
    var refused =
        assertThrows(
            Conflict.class,
            () ->
                as(
                    head,
                    () ->
                        lawUpdates.edit(id, version, draft("theirs", SharingLevel.POST), "other")));
    assertEquals(version + 1, refused.currentVersion());
  }

  @Test
  void aChangeIsDatedWhenItIsMade() {
    var created = as(head, () -> lawUpdates.create(draft("first", SharingLevel.POST)));
    var id = created.header().id();
    as(
        head,
        () ->
            lawUpdates.edit(
                id, created.header().version(), draft("second", SharingLevel.POST), "a reason"));
    var read = as(head, () -> lawUpdates.get(id)).header();
    assertTrue(read.changed().isAfter(created.header().changed()));
  }

  @Test
  void anInstrumentThatTheEditorMayNotSeeStaysCited() {
    var personal = new Sharing(SharingLevel.PERSONAL, null);
    var law =
        CurrentReader.runAs(
                head, () -> instruments.create(SomeDrafts.law("Kept to oneself", "TH", personal)))
            .header()
            .id();
    var sharing = new Sharing(SharingLevel.POST, null);
    var created = as(head, () -> lawUpdates.create(SomeDrafts.citing("cites", "TH", sharing, law)));
    var id = created.header().id();
    var seen = as(attache, () -> lawUpdates.get(id));
    assertEquals(List.of(), seen.content().instruments());
    as(
        attache,
        () ->
            lawUpdates.edit(
                id, seen.header().version(), draft("edited", SharingLevel.POST), "a word"));
    assertEquals(List.of(law), as(head, () -> lawUpdates.get(id)).content().instruments());
  }

  @Test
  void whoReadsALawFindsTheUpdatesThatCiteItAndThatTheyMayRead() {
    var law = law(SharingLevel.COMMUNITY);
    var circle = new Sharing(SharingLevel.HOST_CIRCLE, null);
    var update = as(head, () -> lawUpdates.create(SomeDrafts.citing("cites", "TH", circle, law)));
    var id = update.header().id();
    assertEquals(Map.of(), CurrentReader.runAs(colleague, () -> links.citing(law)));
    var published = as(head, () -> lawUpdates.step(id, 1, "PUBLISH", null)).header();
    assertEquals(Map.of(id, "law-update"), CurrentReader.runAs(colleague, () -> links.citing(law)));
    assertEquals(Map.of(), CurrentReader.runAs(elsewhere, () -> links.citing(law)));
    var other = draft("cites nothing", SharingLevel.HOST_CIRCLE);
    as(head, () -> lawUpdates.edit(id, published.version(), other, "it was another law"));
    assertEquals(Map.of(), CurrentReader.runAs(colleague, () -> links.citing(law)));
  }

  @Test
  void whatAnUpdateCitesAndItsReadersWouldNotReachIsKnownBeforeItIsPublished() {
    var law = law(SharingLevel.MINISTRY);
    var circle = new Sharing(SharingLevel.HOST_CIRCLE, null);
    var update = as(head, () -> lawUpdates.create(SomeDrafts.citing("cites", "TH", circle, law)));
    var id = update.header().id();
    assertEquals(Set.of(law), outOfReach(id));
    CurrentReader.runAs(head, () -> instruments.share(law, 1, circle, "for all in Thailand"));
    assertEquals(Set.of(law), outOfReach(id), "a draft is read by nobody yet");
    CurrentReader.runAs(head, () -> instruments.step(law, 2, "PUBLISH", null));
    assertEquals(Set.of(), outOfReach(id));
  }

  private Set<UUID> outOfReach(UUID id) {
    return CurrentReader.runAs(
        head, () -> links.outOfReach(id, lawUpdates.readersAfter(id, "PUBLISH")).keySet());
  }

  private UUID law(SharingLevel level) {
    var draft = SomeDrafts.law("A law", "TH", new Sharing(level, null));
    return CurrentReader.runAs(head, () -> instruments.create(draft)).header().id();
  }
}
