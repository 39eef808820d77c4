package org.aidememoire.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.launcher.MachineClient.Instrument;
import org.aidememoire.launcher.keycloak.Browser;
import org.aidememoire.launcher.keycloak.Demonstration;
import org.aidememoire.launcher.server.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the portal, PostgreSQL, Keycloak and the extraction process at random instants
 * while three ministries' systems write. Nobody starts anything by hand, and what was acknowledged
 * is there once, whole, and found. Like {@link RunSmoke} it needs the built portal.
 *
 * <p>{@code -Dkill.smoke.kills=20 -Dkill.smoke.seed=7} for more kills, and for others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillSmoke {

  private static final Logger LOG = Logger.getLogger(KillSmoke.class.getName());
  private static final int KILLS = Integer.getInteger("kill.smoke.kills", 4);
  private static final long SEED = Long.getLong("kill.smoke.seed", 1);
  private static final Duration FIRST_START = Duration.ofMinutes(15);
  private static final Duration LATER_START = Duration.ofMinutes(5);
  private static final Duration WHOLE = Duration.ofMinutes(2).plusSeconds(90L * KILLS);
  private static final Duration TO_INDEX = Duration.ofSeconds(10);
  private static final Duration TO_READ_FILES = Duration.ofMinutes(6);
  private static final int LONGEST_PAUSE = 3000;

  @TempDir static Path folder;

  private final String portal = "http://localhost:" + Ports.free();
  private final String keycloak = "http://localhost:" + Ports.free();
  private final String word = Node.word();
  private final Random random = new Random(SEED);
  private final Set<Writer> writers = ConcurrentHashMap.newKeySet();
  private StartedRun run;
  private volatile boolean over;
  // words in the titles, the last of them in what is written now
  private final List<String> rounds = new CopyOnWriteArrayList<>(List.of(Node.word()));

  /** Creates, renames and attaches until it is over; remembers what was acknowledged. */
  private final class Writer implements Runnable {

    private final String ministry;
    private final MachineClient client;
    private final Set<Instrument> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Instrument, String> files = new ConcurrentHashMap<>();
    private volatile Throwable failure;

    Writer(String ministry) {
      this.ministry = ministry;
      this.client = reader(ministry);
    }

    @Override
    public void run() {
      try {
        for (int i = 0; !over; i++) {
          write(i);
        }
      } catch (InterruptedException | RuntimeException | AssertionError e) {
        failure = e;
      }
    }

    private void write(int number) throws InterruptedException {
      var title = "%s %s of %s number %d".formatted(word, rounds.getLast(), ministry, number);
      var instrument = client.create(title);
      if (number % 2 == 1) {
        instrument = client.rename(instrument, title + " renamed");
      }
      acknowledged.add(instrument);
      if (number % 8 == 0) {
        var text = ("A line of " + title + ".\n").repeat(20_000);
        client.attach(instrument, "file.txt", text);
        files.put(instrument, text);
      }
      Thread.sleep(random.nextInt(LONGEST_PAUSE));
    }

    private Set<String> ids(String round) {
      return acknowledged.stream()
          .filter(instrument -> instrument.title().contains(round))
          .map(MachineClient::id)
          .collect(Collectors.toSet());
    }
  }

  @BeforeAll
  void start() throws Exception {
    run =
        StartedRun.start(
            Map.of(
                "AIDE_PORT", portal.substring(portal.lastIndexOf(':') + 1),
                "AIDE_KEYCLOAK_PORT", keycloak.substring(keycloak.lastIndexOf(':') + 1),
                "AIDE_DATA", folder.toString()));
    run.awaitLine("ready: ", FIRST_START);
  }

  @AfterAll
  void stop() throws Exception {
    over = true;
    run.close();
  }

  @Test
  void whateverIsKilledNothingAcknowledgedIsLostOrDoubledOrTorn() throws Exception {
    writers.addAll(
        List.of(new Writer("ph-dmw"), new Writer("id-kemnaker"), new Writer("la-molsw")));
    var writing = writers.stream().map(writer -> Thread.ofVirtual().start(writer)).toList();
    long end = System.nanoTime() + WHOLE.toNanos();
    for (Victim victim : victims()) {
      assertTrue(System.nanoTime() < end, () -> "not within " + WHOLE + "\n" + run.output());
      kill(victim);
    }
    over = true;
    for (var thread : writing) {
      thread.join();
    }
    for (Writer writer : writers) {
      assertEquals(null, writer.failure, () -> writer.ministry + "\n" + run.output());
      assertWritten(writer);
    }
    assertFindsWhatIsListed(reader(null));
    assertSignsIn();
  }

  /** Each as often as the others, in random order. */
  private List<Victim> victims() {
    var victims = new ArrayList<Victim>();
    while (victims.size() < KILLS) {
      var round = new ArrayList<>(List.of(Victim.values()));
      Collections.shuffle(round, random);
      victims.addAll(round);
    }
    return victims.subList(0, KILLS);
  }

  private void kill(Victim victim) throws InterruptedException {
    Thread.sleep(random.nextInt(LONGEST_PAUSE));
    long before = acknowledged();
    rounds.add(Node.word());
    int ready = timesReady(victim);
    long start = System.nanoTime();
    process(victim).destroyForcibly();
    if (victim == Victim.KEYCLOAK) {
      assertSaysThatNobodyCanSignIn();
    }
    if (victim != Victim.EXTRACTION) {
      await(victim + " is ready again", LATER_START, () -> timesReady(victim) > ready);
    }
    await("the portal answers", LATER_START, () -> reader(null).answers("/api/instruments"));
    double seconds = (System.nanoTime() - start) / 1e9;
    double indexed = assertIndexed(victim);
    long writes = acknowledged() - before;
    LOG.info(
        () ->
            "%s killed: ready after %.1f s, index equal %.1f s later, %d writes acknowledged meanwhile"
                .formatted(victim, seconds, indexed, writes));
  }

  private void assertSaysThatNobodyCanSignIn() {
    try (var browser = new Browser("nowhere, it follows into the portal")) {
      browser.open(portal + "/sign-in/start?ministry=ph-dmw&to=/directory");
      assertTrue(browser.page().text().contains("Signing in is unavailable"), browser.page()::text);
      assertEquals(1, browser.page().select("a[href^=/sign-in/start]").size());
    }
  }

  private void assertSignsIn() {
    try (var browser = new Browser("nowhere, it follows into the portal")) {
      browser.open(portal + "/sign-in/start?ministry=ph-dmw&to=/directory");
      browser.submit(Map.of("username", "attache-bangkok", "password", Demonstration.PASSWORD));
      assertEquals("/directory", browser.place().getPath(), browser.page()::text);
    }
  }

  private long acknowledged() {
    return writers.stream().mapToLong(writer -> writer.acknowledged.size()).sum();
  }

  private int timesReady(Victim victim) {
    return run.output().split(victim.server() + " is ready again", -1).length;
  }

  /** Waits until it runs: the extraction process does for the time of one file. */
  private ProcessHandle process(Victim victim) throws InterruptedException {
    var found = new ArrayList<ProcessHandle>();
    await(
        "there is a process of " + victim,
        LATER_START,
        () -> {
          victim.process(folder).ifPresent(found::add);
          return !found.isEmpty();
        });
    return found.getFirst();
  }

  /** What was acknowledged before it was ready is found, of all writers within one time. */
  private double assertIndexed(Victim victim) throws InterruptedException {
    long start = System.nanoTime();
    var missing = new ArrayList<Wanted>();
    for (String round : rounds.subList(rounds.size() - 2, rounds.size())) {
      writers.forEach(writer -> missing.add(new Wanted(writer, round, writer.ids(round))));
    }
    await(
        "all is found that was acknowledged before the end of " + victim,
        TO_INDEX,
        () -> {
          missing.removeIf(Wanted::isFound);
          return missing.isEmpty();
        });
    return (System.nanoTime() - start) / 1e9;
  }

  private record Wanted(Writer writer, String round, Set<String> ids) {

    boolean isFound() {
      return writer.client.found(round).filter(found -> found.containsAll(ids)).isPresent();
    }
  }

  private void assertWritten(Writer writer) throws InterruptedException {
    for (Instrument instrument : writer.acknowledged) {
      assertTrue(writer.client.isAsWritten(instrument), instrument::toString);
    }
    for (var file : writer.files.entrySet()) {
      awaitAvailable(writer, file.getKey());
      var attached = writer.client.files(file.getKey()).get("file.txt");
      assertEquals(file.getValue(), writer.client.content(attached));
    }
    var titles = writer.client.titles(word);
    assertEquals(new HashSet<>(titles).size(), titles.size(), "something was written twice");
    assertTrue(titles.size() <= writer.acknowledged.size() + 1, titles::toString);
    assertFindsWhatIsListed(writer.client);
    LOG.info(
        () ->
            "%s: %d records and %d files acknowledged, %d listed"
                .formatted(
                    writer.ministry,
                    writer.acknowledged.size(),
                    writer.files.size(),
                    titles.size()));
  }

  private static void awaitAvailable(Writer writer, Instrument of) throws InterruptedException {
    await(
        "the file of " + of + " is available",
        TO_READ_FILES,
        () -> {
          var file = writer.client.files(of).get("file.txt");
          return file != null && file.getString("state").equals("AVAILABLE");
        });
  }

  private void assertFindsWhatIsListed(MachineClient reader) throws InterruptedException {
    var listed = reader.listed(word);
    await(
        "the search finds what the API lists",
        TO_INDEX,
        () -> reader.found(word).filter(listed::equals).isPresent());
  }

  private MachineClient reader(String ministry) {
    return new MachineClient(portal, keycloak + "/realms/portal", ministry);
  }

  private interface Condition {
    boolean holds() throws InterruptedException;
  }

  private static void await(String what, Duration atMost, Condition condition)
      throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < deadline, () -> "not within " + atMost + ": " + what);
      Thread.sleep(50);
    }
  }
}
