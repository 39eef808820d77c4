package org.aidememoire.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each table belongs to one package, which its migration names after the version; another one asks
 * that package's boundary, or is listed here with its reason.
 */
class TableOwnersTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db");
  private static final Path SOURCES = Path.of("src/main/java/org/aidememoire");

  private static final Pattern STRINGS =
      Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");

  private static final String BEFORE_TABLES = "(?:from|join|into|update|using|table|only)";
  private static final String TABLE =
      "[a-z_%]+(?:\\s+(?:as\\s+)?(?!" + BEFORE_TABLES + "\\b)[a-z_]+)?";

  /** One table, or several with commas, each perhaps under another name. */
  private static final Pattern TABLES =
      Pattern.compile(
          "\\b" + BEFORE_TABLES + "\\s+(" + TABLE + "(?:\\s*,\\s*" + TABLE + ")*)",
          Pattern.CASE_INSENSITIVE);

  /** Tables that moved to another package after they were made. */
  private static final Map<String, String> MOVED =
      Map.of(
          "record",
          "record",
          "change_log",
          "changelog",
          "ended_session",
          "signin",
          "calendar_address",
          "calendar",
          "good_practice",
          "record");

  /** Who reads whose table in its own SQL, and why. */
  private static final Map<String, String> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("attachment directory", "files wait in the order of the posts' people"),
              Map.entry("attachment record", "a verdict is a change of all records with the file"),
              Map.entry("citation record", "citations are shown where the records may be read"),
              Map.entry("changelog record", "a follower that starts anew reads all records"),
              Map.entry(
                  "consultation record", "an item has its session's state and its topic's title"),
              Map.entry("demonstration directory", "people are entered from nothing"),
              Map.entry("demonstration record", "what a load typed before is found by its title"),
              Map.entry("follow directory", "what a post follows is read by those who are there"),
              Map.entry("follow record", "what is followed goes across all kinds"),
              Map.entry("guidance citation", "guidance is due when a law that it cites changes"),
              Map.entry("guidance record", "what is due goes across all kinds that cite"),
              Map.entry("identity directory", "who reads cannot be asked under the reader's eyes"),
              Map.entry("identity sharing", "groups give tokens before anybody reads"),
              Map.entry("instrument record", "an address is an expression of the content"),
              Map.entry("lawtext record", "the texts of several laws are found by one query"),
              Map.entry("lawupdate record", "the day to act is an expression of the content"),
              Map.entry("legalevent record", "what an instrument does stands in the content"),
              Map.entry(
                  "mail directory", "a mail goes to the address, by the clock of the posting"),
              Map.entry("mail notice", "a reason that a reader turned off is told in no mail"),
              Map.entry("minutes directory", "silence counts where a posting is held"),
              Map.entry("minutes record", "which minutes are out is a state of their session"),
              Map.entry("notice directory", "a post is told by those who are posted there today"),
              Map.entry("notice record", "a notice is shown where its record may be read"),
              Map.entry("practice citation", "a practice is due when a law that it cites changes"),
              Map.entry("practice record", "the day of review is an expression of the content"),
              Map.entry("record directory", "the place of a record is asked at each save"),
              Map.entry("results record", "releases of one indicator wait for each other"),
              Map.entry("revision record", "the names of files are for the editors of the record"),
              Map.entry("savedsearch record", "hits are shown where the record may be read"),
              Map.entry("sharing record", "readers of a record are those its audience admits"),
              Map.entry("visit record", "the lists go across all kinds, each along an index")));

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> owners() throws IOException {
    var owners = new TreeMap<String, String>();
    try (var files = Files.list(MIGRATIONS)) {
      for (var file : files.sorted().toList()) {
        var feature = file.getFileName().toString().replaceFirst("^V\\d+__([a-z]+).*", "$1");
        Pattern.compile("(?m)^create table (\\w+)")
            .matcher(read(file))
            .results()
            .map(m -> m.group(1))
            .forEach(table -> owners.put(table, MOVED.getOrDefault(table, feature)));
      }
    }
    return owners;
  }

  private static Stream<String> tables(Path source) {
    return STRINGS
        .matcher(read(source))
        .results()
        .map(MatchResult::group)
        .flatMap(TableOwnersTest::tables);
  }

  private static Stream<String> tables(String text) {
    return TABLES
        .matcher(text)
        .results()
        .flatMap(m -> Pattern.compile("\\s*,\\s*").splitAsStream(m.group(1)))
        .map(table -> table.split("\\s")[0]);
  }

  @Test
  void eachTableOfAStatementIsSeen() {
    assertEquals(
        List.of("hit", "saved_search", "record", "post", "person", "visit", "attachment"),
        tables(
                """
                insert into hit select s.id from saved_search s, record as r
                  left join post on true join person using (id)
                delete from visit using attachment a where a.id = visit.id
                """)
            .toList());
  }

  @Test
  void noTableIsPutIntoAStatementByItsName() throws IOException {
    try (var sources = Files.walk(SOURCES)) {
      assertEquals(
          List.of(),
          sources
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> tables(f).anyMatch(table -> table.contains("%")))
              .toList());
    }
  }

  @Test
  void aPackageReadsAnothersTableOnlyWithAReason() throws IOException {
    var owners = owners();
    var crossed = new TreeSet<String>();
    try (var sources = Files.walk(SOURCES)) {
      for (var source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        var own = SOURCES.relativize(source).getName(0).toString();
        tables(source)
            .filter(table -> owners.containsKey(table) && !own.equals(owners.get(table)))
            .forEach(table -> crossed.add(own + " " + owners.get(table)));
      }
    }
    assertEquals(List.copyOf(ALLOWED.keySet()), List.copyOf(crossed));
  }

  @Test
  void everyTableBelongsToAPackageThatThereIs() throws IOException {
    owners()
        .forEach(
            (table, owner) -> assertTrue(Files.isDirectory(SOURCES.resolve(owner)), table + owner));
  }
}
