package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.attachment.extraction.Outcome;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Whose file is next, on the real database. */
class ExtractionQueueTest {

  private static final Duration WORK = Duration.ofMinutes(4);
  private static final String RECORD = UUID.randomUUID().toString();

  private static Database database;
  private static final ExtractionQueue QUEUE = new ExtractionQueue();
  private int number;

  @BeforeAll
  static void start() throws SQLException {
    database = MigratedDatabase.start();
    PGSimpleDataSource worker = new PGSimpleDataSource();
    worker.setUrl(database.url());
    worker.setUser(database.worker().user());
    worker.setPassword(database.worker().password());
    QUEUE.worker = worker;
    asOwner(
        "insert into record (id, kind, title, state, phase, editors, ministry, audience)"
            + " values ('%s', 'law-update', 't', 'DRAFT', 'WORKING', '{ministry:ph-dmw}', 'ph-dmw', '{ministry:ph-dmw}')"
                .formatted(RECORD));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void nothingWaits() throws SQLException {
    asOwner("delete from attachment", "delete from content", "delete from extraction_turn");
  }

  private static void asOwner(String... statements) throws SQLException {
    try (Connection connection = database.connect(database.owner())) {
      for (String statement : statements) {
        connection.createStatement().execute(statement);
      }
    }
  }

  /** A content of that many bytes that waits. */
  private String queued(String owner, long size) throws SQLException {
    String sha256 = "%064x".formatted(++number);
    asOwner(
        "insert into content (sha256, size, state) values ('%s', %d, 'HELD')"
            .formatted(sha256, size),
        attachment(owner, sha256, size));
    return sha256;
  }

  private String attachment(String owner, String sha256, long size) {
    return "insert into attachment (id, record, position, name, sha256, size, author, owner,"
        + " ministry, created)"
        + " values ('%s', '%s', 1, 'a.txt', '%s', %d, 'a', '%s', 'ph-dmw', now())"
            .formatted(UUID.randomUUID(), RECORD, sha256, size, owner);
  }

  private static List<String> leases(String lane, long largest) throws SQLException {
    List<String> order = new ArrayList<>();
    for (var next = QUEUE.nextHeld(lane, largest, WORK);
        next.isPresent();
        next = QUEUE.nextHeld(lane, largest, WORK)) {
      order.add(next.get().sha256());
    }
    return order;
  }

  @Test
  void sixtyFilesOfOnePersonCostAnotherOneTurn() throws SQLException {
    for (int i = 0; i < 60; i++) {
      queued("person:1", 2_700_000);
    }
    QUEUE.nextHeld("check", Long.MAX_VALUE, WORK);
    String note = queued("person:2", 50);
    String machine = queued("ministry:id-kemnaker", 60);
    List<String> order = leases("check", Long.MAX_VALUE);
    assertEquals(List.of(note, machine), order.subList(0, 2));
    assertEquals(61, order.size());
  }

  @Test
  void ownersTakeTurnsHoweverMuchEachHasQueued() throws SQLException {
    for (int i = 0; i < 4; i++) {
      queued("person:1", 10);
    }
    String large = queued("person:2", 90_000_000);
    String larger = queued("person:2", 95_000_000);
    List<String> order = leases("check", Long.MAX_VALUE);
    assertEquals(large, order.get(1));
    assertEquals(larger, order.get(3));
  }

  @Test
  void theSmallestOfAnOwnersFilesIsFirst() throws SQLException {
    String large = queued("person:1", 3_000);
    String small = queued("person:1", 1_000);
    String middle = queued("person:1", 2_000);
    assertEquals(List.of(small, middle, large), leases("check", Long.MAX_VALUE));
  }

  @Test
  void theLaneForSmallFilesTakesNoOthers() throws SQLException {
    queued("person:1", 100_001);
    String small = queued("person:1", 100_000);
    assertEquals(List.of(small), leases("check small", 100_000));
  }

  @Test
  void aContentOfTwoOwnersHasTheBetterTurn() throws SQLException {
    queued("person:1", 10);
    String shared = queued("person:1", 5_000);
    QUEUE.nextHeld("check", Long.MAX_VALUE, WORK);
    queued("person:1", 20);
    asOwner(attachment("person:2", shared, 5_000));
    assertEquals(shared, leases("check", Long.MAX_VALUE).getFirst());
  }

  @Test
  void severalNodesClaimEachContentOnce() throws Exception {
    for (int i = 0; i < 40; i++) {
      queued("person:" + i % 3, 10 + i);
    }
    Set<String> leased = new ConcurrentSkipListSet<>();
    List<Integer> counts = new ArrayList<>();
    try (var nodes = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(nodes.submit(() -> leases("check", Long.MAX_VALUE)));
      }
      for (Future<List<String>> one : all) {
        leased.addAll(one.get());
        counts.add(one.get().size());
      }
    }
    assertEquals(40, leased.size());
    assertEquals(40, counts.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void aLeaseThatRanOutLeavesTheContentToAnother() throws SQLException {
    String only = queued("person:1", 10);
    assertEquals(List.of(only), leases("check", Long.MAX_VALUE));
    asOwner("update content set claimed_until = now() - interval '1 second'");
    assertEquals(2, QUEUE.nextHeld("check", Long.MAX_VALUE, WORK).orElseThrow().attempts());
  }

  @Test
  void whatOlderRulesLetPassIsJudgedAnewAndStaysAvailableMeanwhile() throws SQLException {
    String old = queued("person:1", 10);
    asOwner("update content set state = 'AVAILABLE', media_type = 'application/pdf', rules = 0");
    assertTrue(leases("check", Long.MAX_VALUE).isEmpty());
    Lease lease = QUEUE.nextOutdated(WORK).orElseThrow();
    assertEquals(old, lease.sha256());
    QUEUE.soundAsBefore(lease);
    assertTrue(QUEUE.nextOutdated(WORK).isEmpty());
  }

  /** An available scan whose pictures its editor wants read again. */
  private Lease askedAgain(String owner) throws SQLException {
    String scan = queued(owner, 10);
    asOwner(
        "update content set state = 'AVAILABLE', media_type = 'application/pdf', rules = 0,"
            + " again = '%s' where sha256 = '%s'".formatted(owner, scan));
    Lease lease = QUEUE.nextOutdated(WORK).orElseThrow();
    assertTrue(lease.again());
    return lease;
  }

  private static Outcome.Sound scan(List<Integer> toBeRead) {
    return new Outcome.Sound(FileKind.PDF, "", 2, toBeRead, false, false, false, List.of());
  }

  private static String again() throws SQLException {
    try (Connection connection = database.connect(database.owner());
        var row = connection.createStatement().executeQuery("select again from content")) {
      row.next();
      return "" + row.getString(1);
    }
  }

  @Test
  void whoeverHasPicturesReadAgainWaitsUntilTheLastPageIsRead() throws SQLException {
    QUEUE.sound(askedAgain("person:1"), scan(List.of(1, 2)));
    for (int page : List.of(1, 2)) {
      assertEquals("person:1", again());
      QUEUE.read(QUEUE.nextToRead(WORK).orElseThrow(), List.of(), List.of(page), List.of(), false);
    }
    assertEquals("null", again());
  }

  @Test
  void readingAgainEndsWhereThereIsNoPictureAndWhereTheFileEndsTheProcess() throws SQLException {
    QUEUE.sound(askedAgain("person:1"), scan(List.of()));
    assertEquals("null", again());
    nothingWaits();
    QUEUE.soundAsBefore(askedAgain("person:1"));
    assertEquals("null", again());
  }

  @Test
  void whoAsksWhileAFileIsJudgedAnewIsNotForgotten() throws SQLException {
    String scan = queued("person:1", 10);
    asOwner("update content set state = 'AVAILABLE', media_type = 'application/pdf', rules = 0");
    var judged = QUEUE.nextOutdated(WORK).orElseThrow();
    asOwner("update content set again = 'person:1' where sha256 = '%s'".formatted(scan));
    QUEUE.soundAsBefore(judged);
    assertEquals("person:1", again());
  }

  @Test
  void personalNumbersThatWereFoundOnceStaySo() throws SQLException {
    var lease = askedAgain("person:1");
    asOwner("update content set personal = true");
    QUEUE.sound(lease, scan(List.of(1)));
    try (Connection connection = database.connect(database.owner());
        var row = connection.createStatement().executeQuery("select personal from content")) {
      assertTrue(row.next() && row.getBoolean(1));
    }
  }

  @Test
  void aPersonWaitsForOneFileAtATime() throws SQLException {
    askedAgain("person:1");
    askedAgain("person:2");
    var second = assertThrows(SQLException.class, () -> askedAgain("person:1"));
    assertEquals("23505", second.getSQLState());
  }

  @Test
  void pagesOfALongScanAreReadInTurnsWithThoseOfOthers() throws SQLException {
    String scan = queued("person:1", 90_000_000);
    String other = queued("person:2", 95_000_000);
    asOwner("update content set state = 'AVAILABLE', ocr = 'WAITING', to_read = '{1,2,3,4}'");
    List<String> order = new ArrayList<>();
    for (int run = 1; run <= 4; run++) {
      Lease lease = QUEUE.nextToRead(WORK).orElseThrow();
      order.add(lease.sha256());
      QUEUE.read(lease, List.of(), List.of(lease.toRead().getFirst()), List.of(), false);
    }
    assertEquals(List.of(scan, other, scan, other), order);
  }

  @Test
  void aFileThatWaitsForTheScannerSaysSoAndIsNotBlamed() throws SQLException {
    queued("person:1", 10);
    QUEUE.awaitScanner(QUEUE.nextHeld("check", Long.MAX_VALUE, WORK).orElseThrow(), Duration.ZERO);
    try (Connection connection = database.connect(database.owner());
        var row =
            connection
                .createStatement()
                .executeQuery("select waits || attempts || state from content")) {
      row.next();
      assertEquals("SCANNER0HELD", row.getString(1));
    }
  }
}
