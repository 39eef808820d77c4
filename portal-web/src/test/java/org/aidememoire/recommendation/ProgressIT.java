package org.aidememoire.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recommendations of a forum, and what countries report on them. */
@ArquillianTest
class ProgressIT {

  @Inject Forums forums;

  @Inject Recommendations recommendations;

  @Inject ProgressReports reports;

  @Inject ForumProgress progress;

  private Reader attache;
  private Reader administrator;
  private Reader indonesian;
  private UUID forum;

  @BeforeEach
  void aForum() {
    attache = SomeReaders.headOf("ph-dmw", "PH", "TH");
    administrator = SomeReaders.inRole("ph-dmw", "PH", null, Role.ADMINISTRATOR);
    indonesian = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    forum = published(forum());
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private static Draft<ForumContent> forum() {
    return draft(ForumContent.class, new SomeForums().draft("Forum", "TH"), SharingLevel.COMMUNITY);
  }

  private static <C extends Content> Draft<C> draft(
      Class<C> content, JsonObject said, SharingLevel level) {
    return SomeDrafts.draft(content, said, new Sharing(level, null));
  }

  private UUID published(Draft<ForumContent> draft) {
    var id = as(attache, () -> forums.create(draft)).header().id();
    as(attache, () -> forums.step(id, 1, "PUBLISH", null));
    return id;
  }

  private UUID recommended(String number) {
    var said = Json.createObjectBuilder(new SomeRecommendations().draft("Recommendation", "TH"));
    said.add("number", number).add("forum", Json.createArrayBuilder(List.of(forum.toString())));
    var draft = draft(RecommendationContent.class, said.build(), SharingLevel.COMMUNITY);
    var id = as(attache, () -> recommendations.create(draft)).header().id();
    as(attache, () -> recommendations.step(id, 1, "PUBLISH", null));
    return id;
  }

  private RecordHeader offered(Reader by, UUID recommendation, Progress progress, String asOf) {
    var draft =
        draft(ProgressReportContent.class, report(progress, asOf).build(), SharingLevel.COMMUNITY);
    var id = as(by, () -> reports.create(draft, recommendation)).header().id();
    return as(by, () -> reports.step(id, 1, "OFFER", null)).header();
  }

  private static JsonObjectBuilder report(Progress progress, String asOf) {
    return Json.createObjectBuilder(new SomeProgressReports().draft("Report", "TH"))
        .add("progress", progress.name())
        .add("asOf", asOf);
  }

  private void accept(RecordHeader offered) {
    as(administrator, () -> reports.step(offered.id(), offered.version(), "ACCEPT", null));
  }

  private Progress philippines(UUID recommendation) {
    return as(indonesian, () -> progress.of(forum)).lines().stream()
        .filter(line -> line.recommendation().header().id().equals(recommendation))
        .flatMap(line -> line.of("PH").stream())
        .map(report -> report.content().progress())
        .findFirst()
        .orElse(null);
  }

  @Test
  void theLatestAcceptedReportOfACountryIsItsProgress() {
    var recommendation = recommended("9");
    var early = offered(attache, recommendation, Progress.IN_PROGRESS, "2025-06-30");
    assertEquals(null, philippines(recommendation), "not accepted yet");
    accept(early);
    assertEquals(Progress.IN_PROGRESS, philippines(recommendation));
    var late = offered(attache, recommendation, Progress.ACHIEVED, "2026-06-30");
    accept(late);
    assertEquals(Progress.ACHIEVED, philippines(recommendation));
    accept(offered(attache, recommendation, Progress.NOT_STARTED, "2024-06-30"));
    assertEquals(Progress.ACHIEVED, philippines(recommendation), "older, though accepted later");
    as(attache, () -> reports.step(late.id(), late.version() + 1, "WITHDRAW", null));
    assertEquals(Progress.IN_PROGRESS, philippines(recommendation));
  }

  @Test
  void onlyAnAdministratorOfTheMinistryAccepts() {
    var offered = offered(attache, recommended("9"), Progress.ACHIEVED, "2026-06-30");
    assertTrue(administrator.has(Role.ADMINISTRATOR));
    for (var other : List.of(attache, SomeReaders.headOf("ph-dmw", "PH", "MY"))) {
      assertThrows(
          Denied.class,
          () -> as(other, () -> reports.step(offered.id(), offered.version(), "ACCEPT", null)));
    }
    assertThrows(
        NotFound.class,
        () -> as(indonesian, () -> reports.step(offered.id(), offered.version(), "ACCEPT", null)));
    assertThrows(
        Invalid.class,
        () ->
            as(administrator, () -> reports.step(offered.id(), offered.version(), "RETURN", " ")));
    accept(offered);
  }

  @Test
  void aReportIsOfTheCountryOfItsMinistryWhateverIsSent() {
    var recommendation = recommended("9");
    var said = report(Progress.ACHIEVED, "2026-06-30").add("country", "ID");
    var draft = draft(ProgressReportContent.class, said.build(), SharingLevel.COMMUNITY);
    var written = as(attache, () -> reports.create(draft, recommendation));
    assertEquals("PH", written.content().country());
    var id = written.header().id();
    var changed = as(attache, () -> reports.edit(id, 1, draft, "again"));
    assertEquals("PH", changed.content().country());
  }

  @Test
  void whatWasAcceptedIsNotEdited() {
    var offered = offered(attache, recommended("9"), Progress.ACHIEVED, "2026-06-30");
    accept(offered);
    var draft =
        draft(
            ProgressReportContent.class,
            report(Progress.NOT_STARTED, "2026-07-31").build(),
            SharingLevel.COMMUNITY);
    assertThrows(
        Conflict.class,
        () -> as(attache, () -> reports.edit(offered.id(), offered.version() + 1, draft, "other")));
  }

  @Test
  void theTableIsByNumberAndSaysWhoHasNotReported() {
    var thirteenth = recommended("13");
    var ninth = recommended("9");
    accept(offered(attache, thirteenth, Progress.NOT_APPLICABLE, "2026-06-30"));
    var table = as(indonesian, () -> progress.of(forum));
    assertEquals(
        List.of(ninth, thirteenth),
        table.lines().stream().map(line -> line.recommendation().header().id()).toList());
    assertEquals(Set.of("PH"), table.countries());
    assertEquals(
        List.of(
            "number,recommendation,PH",
            "9,Recommendation,NOT_REPORTED",
            "13,Recommendation,NOT_APPLICABLE"),
        ProgressTable.csv(table).replace("\uFEFF", "").lines().toList());
  }

  @Test
  void aReportThatTheReaderMayNotReadCountsForNothing() {
    var recommendation = recommended("9");
    var draft =
        draft(
            ProgressReportContent.class,
            report(Progress.ACHIEVED, "2026-06-30").build(),
            SharingLevel.MINISTRY);
    var id = as(attache, () -> reports.create(draft, recommendation)).header().id();
    as(attache, () -> reports.step(id, 1, "OFFER", null));
    as(administrator, () -> reports.step(id, 2, "ACCEPT", null));
    assertFalse(as(indonesian, () -> progress.of(forum)).countries().contains("PH"));
    assertTrue(as(attache, () -> progress.of(forum)).countries().contains("PH"));
  }
}
