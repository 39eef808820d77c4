package org.aidememoire.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.consultation.SessionContent;
import org.aidememoire.identity.Role;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.launcher.keycloak.Demonstration;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static final String TABLE = "ILO, Labour attachés in ASEAN, July 2015";

  private static List<JsonObject> directory(String part) {
    return DemonstrationFiles.directory().getJsonArray(part).getValuesAs(JsonObject.class);
  }

  private static Stream<JsonObject> ofTheTable() {
    return directory("posts").stream().filter(p -> p.getString("source").equals(TABLE));
  }

  @Test
  void theAttachesOfTheTableAreAllThere() {
    Map<String, Integer> counted =
        ofTheTable()
            .collect(
                groupingBy(p -> p.getString("ministry"), summingInt(p -> p.getInt("attaches"))));
    // printed: Indonesia 11 and Thailand 13, which count countries where the rows list 12 and 15
    assertEquals(
        Map.of(
            "id-kemnaker",
            12,
            "la-molsw",
            1,
            "my-mohr",
            4,
            "mm-mol",
            5,
            "ph-dmw",
            39,
            "th-mol",
            15,
            "vn-moha",
            9),
        counted);
  }

  @Test
  void theCountriesOfTheTableAreAllThere() {
    Map<String, Integer> counted =
        ofTheTable()
            .collect(
                groupingBy(
                    p -> p.getString("ministry"),
                    java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.mapping(p -> p.getString("host"), toSet()),
                        Set::size)));
    assertEquals(11, counted.get("id-kemnaker"));
    assertEquals(13, counted.get("th-mol"));
  }

  @Test
  void threeOfficesOfVietNamAreVacant() {
    var vacant =
        directory("posts").stream()
            .filter(p -> p.getString("state").equals("VACANT"))
            .map(p -> p.getString("id"))
            .collect(toSet());
    assertEquals(Set.of("vn-moha-prg", "vn-moha-tip", "vn-moha-doh"), vacant);
  }

  @Test
  void everyAccountOfTheBrokerIsAPersonAndNobodyElseIs() {
    assertEquals(
        Demonstration.accounts().stream()
            .map(a -> a.provider() + "." + a.username())
            .collect(toSet()),
        directory("people").stream().map(p -> p.getString("username")).collect(toSet()));
  }

  @Test
  void postingsAreAtPostsOfThePersonsMinistry() {
    var ministries =
        directory("posts").stream()
            .collect(toMap(p -> p.getString("id"), p -> p.getString("ministry")));
    for (var person : directory("people")) {
      for (var posting : person.getJsonArray("postings").getValuesAs(JsonObject.class)) {
        Role.valueOf(posting.getString("role"));
        var post = posting.getString("post", null);
        if (post != null) {
          assertTrue(person.getString("username").startsWith(ministries.get(post) + "."), post);
        }
      }
    }
  }

  @Test
  void countriesAndMinistriesAreInTheReferenceData() throws IOException {
    var reference = new HashSet<String>();
    for (var file :
        List.of("/db/V008__directory_reference.sql", "/db/V009__directory_malaysia.sql")) {
      try (var stream = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
        var sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        Pattern.compile("\\('([A-Za-z-]+)'")
            .matcher(sql)
            .results()
            .forEach(m -> reference.add(m.group(1)));
      }
    }
    for (var post : directory("posts")) {
      assertTrue(reference.contains(post.getString("host")), post::toString);
      assertTrue(reference.contains(post.getString("ministry")), post::toString);
    }
    for (var entry : DemonstrationFiles.of(LawUpdateContent.class, "law-update")) {
      assertTrue(reference.contains(entry.draft().getString("host")), entry::key);
    }
  }

  @Test
  void recordsAreTypedInTheVocabulary() {
    entries()
        .forEach(
            e -> {
              assertTrue(Vocabulary.LANGUAGES.contains(e.draft().getString("language")), e::key);
              assertTrue(
                  Vocabulary.TOPICS.containsAll(JsonFields.texts(e.draft(), "topics")), e::key);
              assertTrue(
                  Vocabulary.SECTORS.containsAll(JsonFields.texts(e.draft(), "sectors")), e::key);
              SharingLevel.valueOf(e.json().getString("level"));
            });
  }

  @Test
  void entriesAreDraftsThatTheApiTakes() {
    var groups = new HashMap<String, UUID>();
    directory("groups").forEach(g -> groups.put(g.getString("key"), UUID.randomUUID()));
    var instruments = new HashMap<String, UUID>();
    for (var entry : DemonstrationFiles.of(InstrumentContent.class, "instrument")) {
      var draft = entry.draft(InstrumentContent.class, TODAY, groups::get, instruments::get);
      assertEquals(entry.title(), draft.heading().title());
      assertEquals(entry.groups().size(), Objects.requireNonNull(draft.sharing()).groups().size());
      instruments.put(entry.key(), UUID.randomUUID());
    }
    for (var entry : DemonstrationFiles.of(LawUpdateContent.class, "law-update")) {
      var draft = entry.draft(LawUpdateContent.class, TODAY, groups::get, instruments::get);
      assertEquals(
          entry.cites().stream().map(instruments::get).toList(), draft.content().instruments());
      assertEquals(
          SharingLevel.valueOf(entry.json().getString("level")),
          Objects.requireNonNull(draft.sharing()).level());
    }
  }

  @Test
  void everySharingLevelAndEveryStateIsShown() {
    assertEquals(
        Set.of(
            "PERSONAL", "MINISTRY", "COUNTRY_TEAM", "HOST_CIRCLE", "GROUPS", "COMMUNITY", "PUBLIC"),
        entries().map(e -> e.json().getString("level")).collect(toSet()));
    assertEquals(
        Set.of("", "REPORT", "VERIFY", "PUBLISH", "SUPERSEDE", "WITHDRAW"),
        entries().map(e -> e.steps().isEmpty() ? "" : e.steps().getLast().step()).collect(toSet()));
  }

  @Test
  void aTitleIsUsedOnceInAKind() {
    for (var entries :
        List.of(
            DemonstrationFiles.of(InstrumentContent.class, "instrument"),
            DemonstrationFiles.of(LawUpdateContent.class, "law-update"))) {
      assertEquals(entries.size(), entries.stream().map(Entry::title).distinct().count());
      assertEquals(entries.size(), entries.stream().map(Entry::key).distinct().count());
    }
  }

  @Test
  void nobodyIsCalledIllegal() {
    entries()
        .map(e -> e.json().toString())
        .forEach(t -> assertFalse(t.toLowerCase().contains("illegal"), t));
  }

  @Test
  void theFilesOfRecordsAreThere() throws IOException {
    var files = entries().flatMap(e -> e.files().stream()).toList();
    assertEquals(4, files.size());
    for (var file : files) {
      try (var stream = DemonstrationFiles.file(file.name())) {
        assertTrue(stream.readAllBytes().length > 500, file::name);
      }
      assertTrue(Vocabulary.LANGUAGES.contains(file.language()), file::name);
    }
  }

  @Test
  void noTextIsEmpty() {
    entries()
        .flatMap(e -> e.draft().values().stream())
        .filter(v -> v.getValueType() == JsonValue.ValueType.STRING)
        .forEach(v -> assertFalse(v.toString().equals("\"\"")));
  }

  @Test
  void aTimeFromTodayIsAWorkingDay() {
    var entry =
        new Entry(
            json(
                """
        {"level": "MINISTRY", "draft": {"title": "P1", "startsOn": "P5D", "endsOn": "-P1M"}}
        """));
    var said = entry.draft(SessionContent.class, TODAY, g -> null, r -> null);
    assertEquals("P1", said.heading().title());
    assertEquals(LocalDate.of(2026, 12, 7), said.content().startsOn());
    assertEquals(LocalDate.of(2026, 10, 30), said.content().endsOn());
  }

  private static Stream<Entry> entries() {
    return Stream.concat(
        DemonstrationFiles.of(InstrumentContent.class, "instrument").stream(),
        DemonstrationFiles.of(LawUpdateContent.class, "law-update").stream());
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
