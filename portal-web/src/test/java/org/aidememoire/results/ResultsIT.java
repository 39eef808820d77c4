package org.aidememoire.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.complaint.ComplaintStatistics;
import org.aidememoire.complaint.ComplaintStatisticsContent;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indicators, and what is released of them. */
@ArquillianTest
class ResultsIT {

  @Inject Indicators indicators;

  @Inject Measurements measurements;

  @Inject Releases releases;

  @Inject ComplaintStatistics complaints;

  private Reader head;
  private Reader indonesian;

  @BeforeEach
  void people() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    indonesian = SomeReaders.headOf("id-kemnaker", "ID", "TH");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private static <C extends Content> Draft<C> draft(
      Class<C> content, JsonObject said, SharingLevel level) {
    return SomeDrafts.draft(content, said, new Sharing(level, null));
  }

  private static JsonObject indicator(String title, String source, String unit, String grain) {
    return Json.createObjectBuilder()
        .add("title", title)
        .add("definition", "What counts.")
        .add("source", source)
        .add("unit", unit)
        .add("grain", grain)
        .build();
  }

  private UUID indicator(String source, String unit) {
    return indicator(source, unit, "QUARTER");
  }

  private UUID indicator(String source, String unit, String grain) {
    var said = indicator("Indicator", source, unit, grain);
    var draft = draft(IndicatorContent.class, said, SharingLevel.COMMUNITY);
    var id = as(head, () -> indicators.create(draft)).header().id();
    as(head, () -> indicators.step(id, 1, "PUBLISH", null));
    return id;
  }

  private void measured(UUID indicator, long value, String women) {
    var said =
        Json.createObjectBuilder(new SomeMeasurements().draft("Figure", "TH")).add("value", value);
    if (women != null) {
      said.add("womenPercent", women);
    }
    var draft = draft(MeasurementContent.class, said.build(), SharingLevel.COMMUNITY);
    var id = as(head, () -> measurements.create(draft, indicator)).header().id();
    as(head, () -> measurements.step(id, 1, "PUBLISH", null));
  }

  private UUID prepared(UUID indicator, SharingLevel level) {
    return prepared(indicator, level, "2016-01-01", "2022-12-31");
  }

  private UUID prepared(UUID indicator, SharingLevel level, String starts, String ends) {
    var said =
        Json.createObjectBuilder(new SomeReleases().draft("Release", "TH"))
            .add("starts", starts)
            .add("ends", ends);
    var draft = draft(ReleaseContent.class, said.build(), level);
    return as(head, () -> releases.create(draft, indicator)).header().id();
  }

  private ReleaseContent released(UUID indicator) {
    return released(indicator, "2016-01-01", "2022-12-31");
  }

  private ReleaseContent released(UUID indicator, String starts, String ends) {
    var id = prepared(indicator, SharingLevel.COMMUNITY, starts, ends);
    as(head, () -> releases.step(id, 1, "RELEASE", null));
    return as(indonesian, () -> releases.get(id)).content();
  }

  private void counted(String period, int women, int men) {
    var said =
        Json.createObjectBuilder()
            .add("title", "Complaints")
            .add("host", "TH")
            .add("period", period)
            .add(
                "counts",
                "type,sex,outcome,cases,median days\nUNDERPAYMENT,WOMEN,SETTLED,%d,\nUNDERPAYMENT,MEN,SETTLED,%d,"
                    .formatted(women, men));
    var draft = draft(ComplaintStatisticsContent.class, said.build(), SharingLevel.MINISTRY);
    var id = as(head, () -> complaints.create(draft)).header().id();
    as(head, () -> complaints.step(id, 1, "RELEASE", null));
  }

  private static Figure figure(List<Figure> table, String period, String category, String sex) {
    return table.stream()
        .filter(f -> f.period().equals(period))
        .filter(f -> f.category().equals(category) && f.sex().equals(sex))
        .findFirst()
        .orElseThrow();
  }

  /** The figures of the project profile of Global Affairs Canada come out as they are there. */
  @Test
  void theProfileOfAProjectComesOutExactly() {
    record Profile(String unit, long value, String women) {}
    for (var one :
        List.of(
            new Profile("INSTRUMENTS", 41, null),
            new Profile("PEOPLE", 41_456, "44"),
            new Profile("PRODUCTS", 58, null),
            new Profile("PEOPLE", 190_886, "44.5"),
            new Profile("PEOPLE", 10_586, "56.2"),
            new Profile("PEOPLE", 3_527_441, null))) {
      var indicator = indicator("BY_HAND", one.unit());
      measured(indicator, one.value(), one.women());
      var table = released(indicator).table();
      assertEquals(1, table.size());
      assertEquals(one.value(), table.getFirst().number());
      assertEquals(one.women(), table.getFirst().womenPercent());
      assertEquals("2016-12-07/2022-03-31", table.getFirst().period());
    }
  }

  @Test
  void complaintsCountForThoseWhoReadThemAndForOthersAsFarAsTheyAreReleased() {
    var indicator = indicator("COMPLAINTS", "OTHER");
    counted("2019-Q1", 3, 40);
    var own = as(head, () -> Indicators.figures(indicators.tallies(indicator)));
    assertEquals(3, figure(own, "2019-Q1", "UNDERPAYMENT", "WOMEN").number());
    var others = as(indonesian, () -> indicators.tallies(indicator));
    assertTrue(
        others.stream().noneMatch(t -> t.period().text().equals("2019-Q1")), "not theirs to read");
    var table = released(indicator).table();
    assertEquals(43, figure(table, "2019-Q1", Counts.TOTAL, Counts.TOTAL).number());
    assertTrue(figure(table, "2019-Q1", "UNDERPAYMENT", "WOMEN").withheld());
    assertTrue(figure(table, "2019-Q1", "UNDERPAYMENT", "MEN").withheld());
  }

  @Test
  void aReleaseIsNumberedFrozenAndTakenIntoAccountByTheNext() {
    var indicator = indicator("COMPLAINTS", "OTHER");
    counted("2018-Q1", 30, 40);
    var first = released(indicator);
    assertEquals(1, first.sequence());
    counted("2018-Q1", 1, 0);
    counted("2018-Q2", 50, 60);
    var second = released(indicator);
    assertEquals(2, second.sequence());
    var before = figure(first.table(), "2018-Q1", Counts.TOTAL, Counts.TOTAL);
    assertEquals(before, figure(second.table(), "2018-Q1", Counts.TOTAL, Counts.TOTAL));
    assertEquals(110, figure(second.table(), "2018-Q2", Counts.TOTAL, Counts.TOTAL).number());
  }

  @Test
  void aQuarterIsNotReleasedBesideItsMonths() {
    counted("2015-01", 20, 30);
    released(indicator("COMPLAINTS", "OTHER", "MONTH"), "2015-01-01", "2015-12-31");
    var quarters = indicator("COMPLAINTS", "OTHER", "QUARTER");
    var id = prepared(quarters, SharingLevel.COMMUNITY, "2015-01-01", "2015-12-31");
    assertThrows(Invalid.class, () -> as(head, () -> releases.step(id, 1, "RELEASE", null)));
  }

  @Test
  void anIndicatorOfWhichSomethingWasReleasedCountsNothingElse() {
    var indicator = indicator("BY_HAND", "PEOPLE");
    var other =
        draft(
            IndicatorContent.class,
            indicator("Indicator", "BY_HAND", "OTHER", "QUARTER"),
            SharingLevel.COMMUNITY);
    released(indicator);
    var version = as(head, () -> indicators.get(indicator)).header().version();
    assertThrows(
        Invalid.class, () -> as(head, () -> indicators.edit(indicator, version, other, "other")));
  }

  @Test
  void whatWasReleasedIsNotEdited() {
    var indicator = indicator("BY_HAND", "PEOPLE");
    var id = prepared(indicator, SharingLevel.COMMUNITY);
    var said = new SomeReleases().draft("Changed", "TH");
    var draft = draft(ReleaseContent.class, said, SharingLevel.COMMUNITY);
    as(head, () -> releases.edit(id, 1, draft, "title"));
    as(head, () -> releases.step(id, 2, "RELEASE", null));
    assertThrows(Conflict.class, () -> as(head, () -> releases.edit(id, 3, draft, "again")));
  }

  @Test
  void numberAndTableAreNotTakenFromWhoeverSendsThem() {
    var indicator = indicator("BY_HAND", "PEOPLE");
    var said =
        Json.createObjectBuilder(new SomeReleases().draft("Forged", "TH"))
            .add("sequence", 7)
            .add("figures", "period,category,sex,value,women percent\n2026,TOTAL,TOTAL,1,");
    var draft = draft(ReleaseContent.class, said.build(), SharingLevel.COMMUNITY);
    var kept = as(head, () -> releases.create(draft, indicator)).content();
    assertNull(kept.sequence());
    assertNull(kept.figures());
  }

  @Test
  void onlyThoseWhoWriteTheIndicatorReleaseIt() {
    var indicator = indicator("BY_HAND", "PEOPLE");
    var draft =
        draft(
            ReleaseContent.class, new SomeReleases().draft("Other", "TH"), SharingLevel.COMMUNITY);
    assertThrows(Denied.class, () -> as(indonesian, () -> releases.create(draft, indicator)));
  }

  @Test
  void aReleaseForOnePersonAloneIsRefused() {
    var id = prepared(indicator("BY_HAND", "PEOPLE"), SharingLevel.PERSONAL);
    assertThrows(Conflict.class, () -> as(head, () -> releases.step(id, 1, "RELEASE", null)));
    assertFalse(as(head, () -> releases.get(id)).header().phase().released());
  }
}
