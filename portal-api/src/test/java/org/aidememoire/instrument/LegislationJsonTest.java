package org.aidememoire.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aidememoire.record.PublishingState;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LegislationJsonTest {

  @Test
  void saysALawInTheWordsOfSchemaOrg() {
    var law = law("39 Tahun 2004", LegalForce.REPEALED, LocalDate.of(2017, 11, 22));
    assertEquals(
        "{\"@context\":\"https://schema.org\",\"@type\":\"Legislation\","
            + "\"@id\":\"/eli/id/law/2004/39-tahun-2004\",\"name\":\"Undang-Undang\","
            + "\"inLanguage\":\"id\",\"alternateName\":[\"Law\"],"
            + "\"legislationIdentifier\":\"39 Tahun 2004\",\"legislationType\":\"law\","
            + "\"legislationJurisdiction\":\"ID\",\"legislationDate\":\"2004-10-18\","
            + "\"temporalCoverage\":\"2004-10-18/2017-11-21\","
            + "\"legislationPassedBy\":{\"@type\":\"Organization\",\"name\":\"DPR\"},"
            + "\"legislationLegalForce\":\"https://schema.org/NotInForce\"}",
        LegislationJson.of(law).toString());
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    var law = LegislationJson.of(law(null, LegalForce.IN_FORCE, null));
    assertFalse(law.containsKey("legislationIdentifier"));
    assertEquals("2004-10-18/..", law.getString("temporalCoverage"));
  }

  static View<InstrumentContent> law(
      @Nullable String number, LegalForce force, @Nullable LocalDate end) {
    var made = LocalDate.of(2004, 10, 18);
    return new View<>(
        header(),
        new InstrumentContent(
            Form.LAW,
            Jurisdiction.HOST_COUNTRY,
            "ID",
            Collections.emptySortedSet(),
            number,
            "DPR",
            null,
            "/eli/id/law/2004/39-tahun-2004",
            force,
            made,
            made,
            end,
            null));
  }

  private static RecordHeader header() {
    return new RecordHeader(
        new UUID(0, 1),
        1,
        1,
        "instrument",
        null,
        "Undang-Undang",
        new TreeMap<>(Map.of("en", "Law")),
        "id",
        Collections.emptySortedSet(),
        PublishingState.PUBLISHED.name(),
        PublishingState.PUBLISHED.phase(),
        SharingLevel.PUBLIC,
        List.of(),
        "id-kemnaker",
        null,
        null,
        "",
        Instant.EPOCH,
        Instant.EPOCH,
        null,
        true,
        false,
        "",
        List.of(),
        false);
  }
}
