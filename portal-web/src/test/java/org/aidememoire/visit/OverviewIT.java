package org.aidememoire.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.problem.Invalid;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OverviewIT {

  private static final LocalDate FAR = LocalDate.of(2199, 1, 1);

  @Inject Overview overview;

  @Inject LawUpdates lawUpdates;

  private Reader head;
  private Reader attache;
  private Reader colleague;
  private Reader elsewhere;
  private Instant before;

  @BeforeEach
  void posts() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    attache = SomeReaders.attacheOf("ph-dmw", "PH", "TH");
    colleague = SomeReaders.attacheOf("id-kemnaker", "ID", "TH");
    elsewhere = SomeReaders.headOf("id-kemnaker", "ID", "MY");
    before = Instant.now();
  }

  private UUID draft(Reader by, SharingLevel level, @Nullable LocalDate effect) {
    var said =
        Json.createObjectBuilder()
            .add("title", "overview")
            .add("host", "TH")
            .add("changes", "Fees are lower.");
    if (effect != null) {
      said.add("effectiveOn", effect.toString());
    }
    var draft = SomeDrafts.draft(LawUpdateContent.class, said.build(), new Sharing(level, null));
    return CurrentReader.runAs(by, () -> lawUpdates.create(draft).header().id());
  }

  private void step(Reader by, UUID id, PublishingStep step) {
    CurrentReader.runAs(
        by,
        () -> {
          lawUpdates.step(id, lawUpdates.get(id).header().version(), step.name(), "a reason");
        });
  }

  private UUID published(SharingLevel level, @Nullable LocalDate effect) {
    var id = draft(attache, level, effect);
    step(attache, id, PublishingStep.REPORT);
    step(head, id, PublishingStep.PUBLISH);
    return id;
  }

  /** Every part of a list, one after the other. */
  private static List<UUID> all(Reader reader, Function<@Nullable String, Lines> list) {
    var found = new ArrayList<UUID>();
    String cursor = null;
    do {
      var from = cursor;
      var part = CurrentReader.runAs(reader, () -> list.apply(from));
      part.items().forEach(line -> found.add(line.id()));
      cursor = part.next();
    } while (cursor != null);
    return found;
  }

  private List<UUID> news(Reader reader) {
    return all(reader, cursor -> overview.news(before, cursor, 2));
  }

  @Test
  void newIsWhatOthersPublishedAndTheReaderMayRead() {
    var id = published(SharingLevel.HOST_CIRCLE, null);
    assertEquals(List.of(id), news(colleague));
    assertEquals(List.of(id), news(attache), "released by the head of post");
    assertEquals(List.of(), news(head), "one's own step is no news");
    assertEquals(List.of(), news(elsewhere));
    assertEquals(List.of(), news(Reader.ANONYMOUS));
  }

  @Test
  void whatWasThereBeforeIsNotNewUntilItChanges() {
    var id = published(SharingLevel.COMMUNITY, null);
    before = Instant.now();
    assertFalse(news(colleague).contains(id));
    step(head, id, PublishingStep.SUPERSEDE);
    assertTrue(news(colleague).contains(id));
  }

  @Test
  void theListOfAllHasAllOfThemOnceNewestFirst() {
    var ids =
        IntStream.range(0, 5).mapToObj(i -> published(SharingLevel.HOST_CIRCLE, null)).toList();
    assertEquals(ids.reversed(), news(colleague));
  }

  @Test
  void whatWasHandedInWaitsForTheHeadOfItsPostAndDraftsForTheirAuthor() {
    var handedIn = draft(attache, SharingLevel.HOST_CIRCLE, null);
    step(attache, handedIn, PublishingStep.REPORT);
    var own = draft(attache, SharingLevel.POST, null);
    assertTrue(waiting(head, Task.RELEASE).contains(handedIn));
    assertFalse(waiting(head, Task.VERIFY).contains(handedIn));
    assertFalse(waiting(head, Task.DRAFT).contains(own));
    assertEquals(List.of(own), waiting(attache, Task.DRAFT));
    for (var reader : List.of(elsewhere, SomeReaders.headOf("ph-dmw", "PH", "MY"))) {
      assertFalse(waiting(reader, Task.RELEASE).contains(handedIn));
    }
    step(head, handedIn, PublishingStep.PUBLISH);
    assertFalse(waiting(head, Task.RELEASE).contains(handedIn));
  }

  @Test
  void whatSomebodyElseMayVerifyWaitsForColleaguesAndNotForItsAuthorOrOthers() {
    var handedIn = draft(attache, SharingLevel.HOST_CIRCLE, null);
    step(attache, handedIn, PublishingStep.REPORT);
    var peer = SomeReaders.attacheOf("ph-dmw", "PH", "MY");
    assertTrue(waiting(peer, Task.VERIFY).contains(handedIn));
    assertFalse(waiting(attache, Task.VERIFY).contains(handedIn));
    assertFalse(waiting(colleague, Task.VERIFY).contains(handedIn));
    step(peer, handedIn, PublishingStep.VERIFY);
    assertFalse(waiting(peer, Task.VERIFY).contains(handedIn));
  }

  @Test
  void whatIsSentBackNeedsAReasonAndWaitsWithItForItsAuthor() {
    var handedIn = draft(attache, SharingLevel.HOST_CIRCLE, null);
    step(attache, handedIn, PublishingStep.REPORT);
    int version = CurrentReader.runAs(head, () -> lawUpdates.get(handedIn)).header().version();
    for (var nothing : new String[] {null, " "}) {
      assertThrows(
          Invalid.class,
          () ->
              CurrentReader.runAs(
                  head, () -> lawUpdates.step(handedIn, version, "RETURN", nothing)));
    }
    step(head, handedIn, PublishingStep.RETURN);
    var line =
        CurrentReader.runAs(attache, () -> overview.waiting(Task.RETURNED, null, 100)).items();
    assertEquals(List.of("a reason"), line.stream().map(Line::returned).toList());
    assertEquals(List.of(), waiting(attache, Task.DRAFT));
    step(attache, handedIn, PublishingStep.REPORT);
    assertEquals(List.of(), waiting(attache, Task.RETURNED));
  }

  @Test
  void theUrgentComeFirstAndThenWhatWaitsLongest() {
    var first = draft(attache, SharingLevel.POST, null);
    var second = draft(attache, SharingLevel.POST, null);
    var urgent = urgent(attache);
    var alsoUrgent = urgent(attache);
    assertEquals(List.of(urgent, alsoUrgent, first, second), waiting(attache, Task.DRAFT));
    assertEquals(4, CurrentReader.runAs(attache, () -> overview.drafts()).intValue());
  }

  private UUID urgent(Reader by) {
    var said =
        Json.createObjectBuilder()
            .add("title", "overview")
            .add("host", "TH")
            .add("changes", "Work stops.")
            .add("importance", "URGENT")
            .build();
    var draft = SomeDrafts.draft(LawUpdateContent.class, said, Sharing.MINISTRY);
    return CurrentReader.runAs(by, () -> lawUpdates.create(draft).header()).id();
  }

  private List<UUID> waiting(Reader reader, Task task) {
    return all(reader, cursor -> overview.waiting(task, cursor, 2));
  }

  @Test
  void whatTakesEffectIsListedByItsDayForWhoMayReadIt() {
    var second = published(SharingLevel.HOST_CIRCLE, FAR.plusDays(1));
    var first = published(SharingLevel.COMMUNITY, FAR);
    assertEquals(List.of(first, second), effect(colleague, FAR, null));
    assertEquals(List.of(first), effect(elsewhere, FAR, null));
    assertEquals(List.of(first), effect(colleague, FAR, FAR));
    assertEquals(List.of(second), effect(colleague, FAR.plusDays(1), null));
    step(head, first, PublishingStep.WITHDRAW);
    step(head, second, PublishingStep.WITHDRAW);
    assertEquals(List.of(), effect(attache, FAR, null));
  }

  private List<UUID> effect(Reader reader, LocalDate from, @Nullable LocalDate until) {
    return all(reader, cursor -> overview.takingEffect(from, until, cursor, 1));
  }
}
