package org.aidememoire.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.citation.CitedWorks;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Draft;
import org.aidememoire.record.View;
import org.aidememoire.revision.Revisions;
import org.aidememoire.search.Search;
import org.aidememoire.search.SearchQuestion;
import org.aidememoire.searchindex.SearchRequest.Order;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.visit.Line;
import org.aidememoire.visit.Overview;
import org.aidememoire.visit.Task;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PracticesIT {

  @Inject Practices practices;

  @Inject PracticeRemarks remarks;

  @Inject PracticeUses uses;

  private static final Sharing CIRCLE = new Sharing(SharingLevel.HOST_CIRCLE, null);

  @Inject PracticeReview review;

  @Inject Instruments instruments;

  @Inject LegalEvents events;

  @Inject CitedWorks works;

  @Inject Overview overview;

  @Inject Revisions revisions;

  @Inject Search search;

  private Reader head;
  private Reader attache;
  private Reader peer;
  private Reader circle;
  private Reader elsewhere;

  @BeforeEach
  void post() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    attache = SomeReaders.attacheOf("ph-dmw", "PH", "TH");
    peer = SomeReaders.headOf("ph-dmw", "PH", "MY");
    circle = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private static Draft<PracticeContent> draft(String title, UUID... laws) {
    var cited = Json.createArrayBuilder();
    List.of(laws).forEach(law -> cited.add(law.toString()));
    return SomeDrafts.draft(
        PracticeContent.class,
        Json.createObjectBuilder()
            .add("title", title)
            .add("host", "TH")
            .add("problem", "Wages are not paid.")
            .add("method", "Ask for the payslips.")
            .add("results", "They are paid. Counted.")
            .add("women", 12)
            .add("tasks", Json.createArrayBuilder().add("conciliation"))
            .add("instruments", cited)
            .build(),
        new Sharing(SharingLevel.HOST_CIRCLE, null));
  }

  private View<PracticeContent> step(Reader by, UUID id, PracticeStep step) {
    return as(
        by,
        () -> practices.step(id, practices.get(id).header().version(), step.name(), "a reason"));
  }

  private UUID created(String title, UUID... laws) {
    return as(attache, () -> practices.create(draft(title, laws))).header().id();
  }

  private UUID published(String title, UUID... laws) {
    var id = created(title, laws);
    step(attache, id, PracticeStep.SUBMIT);
    step(peer, id, PracticeStep.APPROVE);
    step(head, id, PracticeStep.PUBLISH);
    return id;
  }

  @Test
  void aPeerOfAnotherPostReviewsItBeforeItIsPublished() {
    var id = created("reviewed");
    assertThrows(NotFound.class, () -> as(peer, () -> practices.get(id)));
    step(attache, id, PracticeStep.SUBMIT);
    assertThrows(Conflict.class, () -> step(head, id, PracticeStep.PUBLISH));
    assertThrows(Denied.class, () -> step(head, id, PracticeStep.APPROVE));
    assertThrows(NotFound.class, () -> as(circle, () -> practices.get(id)));
    assertThrows(Conflict.class, () -> step(peer, id, PracticeStep.REQUEST_CHANGES));
    CurrentReader.runAs(peer, () -> remarks.add(id, "results", "How was that counted?"));
    assertEquals(
        "CHANGES_REQUESTED", step(peer, id, PracticeStep.REQUEST_CHANGES).header().state());
    assertThrows(Conflict.class, () -> step(attache, id, PracticeStep.SUBMIT));
    var remark = as(attache, () -> remarks.of(id)).getFirst();
    CurrentReader.runAs(attache, () -> remarks.answer(id, remark.id(), "In the visit book."));
    step(attache, id, PracticeStep.SUBMIT);
    step(peer, id, PracticeStep.APPROVE);
    assertEquals("PUBLISHED", step(head, id, PracticeStep.PUBLISH).header().state());
    assertEquals("reviewed", as(circle, () -> practices.get(id)).header().title());
    assertThrows(NotFound.class, () -> as(elsewhere, () -> practices.get(id)));
  }

  @Test
  void theReviewIsTheMinistrysAlone() {
    var id = created("remarked");
    step(attache, id, PracticeStep.SUBMIT);
    CurrentReader.runAs(peer, () -> remarks.add(id, "method", "With whom?"));
    var remark = as(attache, () -> remarks.of(id)).getFirst();
    CurrentReader.runAs(attache, () -> remarks.answer(id, remark.id(), "With the inspector."));
    step(peer, id, PracticeStep.APPROVE);
    step(head, id, PracticeStep.PUBLISH);
    assertEquals(1, as(peer, () -> remarks.of(id)).size());
    assertEquals(List.of(), as(circle, () -> remarks.of(id)));
  }

  @Test
  void aRemarkNamesAPartAndSaysSomething() {
    var id = created("wrong remark");
    step(attache, id, PracticeStep.SUBMIT);
    var wrong =
        assertThrows(
            Invalid.class, () -> CurrentReader.runAs(peer, () -> remarks.add(id, "x", null)));
    assertEquals(2, wrong.fields().size());
    assertThrows(
        Invalid.class,
        () -> CurrentReader.runAs(peer, () -> remarks.add(id, "method", "x".repeat(2001))));
    CurrentReader.runAs(peer, () -> remarks.add(id, "method", "x".repeat(2000)));
    assertThrows(
        Denied.class, () -> CurrentReader.runAs(head, () -> remarks.add(id, "method", "mine")));
  }

  @Test
  void whatIsChangedAfterItsReviewIsReviewedAgain() {
    var id = created("changed");
    step(attache, id, PracticeStep.SUBMIT);
    var approved = step(peer, id, PracticeStep.APPROVE);
    as(
        attache,
        () -> practices.edit(id, approved.header().version(), draft("changed again"), "a word"));
    assertThrows(Conflict.class, () -> step(head, id, PracticeStep.PUBLISH));
  }

  @Test
  void timeMakesItDueAndItsPostConfirmsItInOneStep() {
    var id = published("due");
    var today = LocalDate.now(ZoneOffset.UTC);
    var planned = as(head, () -> practices.get(id)).content().reviewOn();
    assertTrue(planned != null && planned.isAfter(today));
    review.run(planned.minusDays(1));
    assertEquals("PUBLISHED", as(head, () -> practices.get(id)).header().state());
    review.run(planned);
    var due = as(circle, () -> practices.get(id)).header();
    assertEquals("REVIEW_DUE", due.state());
    assertEquals("the clock", as(head, () -> revisions.of(id)).getFirst().author());
    assertTrue(waiting(attache).contains(id));
    assertFalse(waiting(circle).contains(id));
    assertThrows(Denied.class, () -> step(circle, id, PracticeStep.CONFIRM));
    var confirmed = step(attache, id, PracticeStep.CONFIRM);
    assertEquals("PUBLISHED", confirmed.header().state());
    assertTrue(String.valueOf(confirmed.content().reviewOn()).compareTo(today.toString()) > 0);
    assertFalse(waiting(attache).contains(id));
  }

  @Test
  void itIsDueOnTheDayOnWhichALawThatItCitesChanges() {
    var law = law();
    var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    event(circle, law, tomorrow, Sharing.MINISTRY);
    event(head, law, tomorrow.minusDays(3), CIRCLE);
    var id = published("on a law that changes", law);
    review.run(tomorrow);
    assertEquals("PUBLISHED", as(head, () -> practices.get(id)).header().state());
    event(head, law, tomorrow, CIRCLE);
    review.run(tomorrow.minusDays(1));
    assertEquals("PUBLISHED", as(head, () -> practices.get(id)).header().state());
    review.run(tomorrow);
    assertEquals("REVIEW_DUE", as(circle, () -> practices.get(id)).header().state());
    assertTrue(waiting(attache).contains(id));
    assertEquals(List.of(law), as(circle, () -> works.cited(id)));
  }

  private UUID law() {
    var law = as(head, () -> instruments.create(SomeDrafts.law("changes", "TH", CIRCLE))).header();
    return as(head, () -> instruments.step(law.id(), law.version(), "publish", null)).header().id();
  }

  private void event(Reader by, UUID law, LocalDate day, Sharing sharing) {
    var said =
        Json.createObjectBuilder()
            .add("title", "amended on " + day)
            .add("act", "AMENDS")
            .add("host", "TH")
            .add("effectiveOn", day.toString())
            .build();
    var draft = SomeDrafts.draft(LegalEventContent.class, said, sharing);
    var event = as(by, () -> events.create(draft, law)).header();
    as(by, () -> events.step(event.id(), event.version(), "publish", null));
  }

  private List<UUID> waiting(Reader reader) {
    return Arrays.stream(Task.values())
        .flatMap(task -> as(reader, () -> overview.waiting(task, null, 100)).items().stream())
        .map(Line::id)
        .toList();
  }

  @Test
  void nobodyTakesTheStepOfTheClock() {
    var id = published("not due");
    assertThrows(Denied.class, () -> step(head, id, PracticeStep.BECOME_DUE));
  }

  private static Draft<PracticeUseContent> use(String title, UseOutcome outcome) {
    return SomeDrafts.draft(
        PracticeUseContent.class,
        Json.createObjectBuilder()
            .add("title", title)
            .add("host", "TH")
            .add("outcome", outcome.name())
            .add("note", "We tried it.")
            .build(),
        new Sharing(SharingLevel.COMMUNITY, null));
  }

  private UUID reported(Reader by, UUID practice, String title) {
    var report = as(by, () -> uses.create(use(title, UseOutcome.DID_NOT_WORK), practice)).header();
    as(by, () -> uses.step(report.id(), report.version(), "PUBLISH", null));
    return report.id();
  }

  @Test
  void anotherMinistryReportsWhatBecameOfItAndNobodyElseChangesThat() {
    var practice = published("used");
    var report = reported(circle, practice, "did not work here");
    var seen = as(attache, () -> uses.of(List.of(practice)));
    assertEquals(Map.of(UseOutcome.DID_NOT_WORK, 1L), PracticeUses.tally(seen));
    assertEquals("id-kemnaker", seen.getFirst().header().ministry());
    assertFalse(seen.getFirst().header().editable());
    assertThrows(
        Denied.class,
        () ->
            as(
                head,
                () ->
                    uses.edit(
                        report,
                        seen.getFirst().header().version(),
                        use("ours", UseOutcome.ADOPTED),
                        "a reason")));
  }

  @Test
  void aReportIsNotReadByWhoDoesNotReadThePractice() {
    var practice = published("circle only");
    var word = "use" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var report = reported(circle, practice, "Report " + word);
    assertThrows(NotFound.class, () -> as(elsewhere, () -> uses.get(report)));
    assertEquals(List.of(), as(elsewhere, () -> uses.of(List.of(practice))));
    assertEquals(1, found(attache, word));
    assertEquals(0, found(elsewhere, word));
    assertThrows(
        NotFound.class,
        () -> as(elsewhere, () -> uses.create(use("blind", UseOutcome.ADOPTED), practice)));
  }

  private long found(Reader reader, String word) {
    var question = new SearchQuestion(word, Map.of(), Order.RELEVANCE, 1, 10);
    return as(reader, () -> search.search(question)).total();
  }
}
