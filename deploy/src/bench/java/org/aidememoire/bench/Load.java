package org.aidememoire.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aidememoire.bench.Crowd.Met;
import org.aidememoire.launcher.keycloak.Demonstration;

/**
 * How the portal bears many people: {@code [SECTIONS.tsv[.gz]]}, with which it is filled first. It
 * starts as {@code deploy/run} does, with the memory and the flags of that, on the loopback
 * address. The people sign in at Keycloak, think five seconds between two pages, and one page in
 * twenty writes. Their number is raised until no more is served; that is the capacity. Then they
 * come once, twice and three times as many. About five minutes; figures of a machine that does
 * other work besides are worth little, but for the milliseconds of processor.
 */
public final class Load {

  private static final Duration THINKING = Duration.ofSeconds(5);
  private static final Duration STEP = Duration.ofSeconds(10);
  private static final Duration STAGE = Duration.ofSeconds(40);
  private static final double GROWTH = 1.05;
  private static final double MORE_PEOPLE = 1.5;
  private static final int FIRST = 25;
  private static final int MOST = 10_000;

  private final PrintStream out;
  private final Crowd crowd;

  private Load(PrintStream out, Crowd crowd) {
    this.out = out;
    this.crowd = crowd;
  }

  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("load");
    var server = new PortalServer(folder.resolve("portal"), Map.of());
    var whole = new AtomicBoolean();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(server, folder, whole.get())));
    out.printf(
        Locale.ROOT,
        "%d processors, Java %s, portal %d MB when it has started%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        server.memory() >> 20);
    if (arguments.length > 0) {
      fill(server, Path.of(arguments[0]), out);
    }
    var habits = new Habits(server.url(), server.http(), sessions(server));
    new Load(out, new Crowd(habits, server.costs())).measure();
    whole.set(true);
    System.exit(0);
  }

  /** Also when the measurement is broken off; then the logs are kept. */
  private static void clear(PortalServer server, Path folder, boolean whole) {
    try {
      server.close();
      if (whole) {
        Disk.remove(folder);
      } else {
        System.err.println("the servers' logs stay in " + folder);
      }
    } catch (Exception e) {
      System.err.println("not cleared away: " + e);
    }
  }

  private static void fill(PortalServer server, Path sections, PrintStream out) throws Exception {
    var all = Sections.read(sections).all();
    try (var loading = new Loading()) {
      loading.load(new Portal(server), all);
    }
    out.printf("%d records more, portal %d MB%n", all.size(), server.memory() >> 20);
  }

  /** Of everybody in the demonstration who may write. */
  private static List<String> sessions(PortalServer server) {
    var sessions = new ArrayList<String>();
    for (var account : Demonstration.accounts()) {
      if (account.position().matches("(Labour|Assistant|Second|Acting|Desk).*")) {
        sessions.add(server.session(account.provider(), account.username()));
      }
    }
    return sessions;
  }

  private void measure() throws Exception {
    out.println("warming up");
    crowd.met(16, Duration.ZERO, Duration.ofSeconds(25));
    double capacity = capacity();
    int people = (int) Math.round(capacity * THINKING.toSeconds());
    out.printf(Locale.ROOT, "capacity %.0f a second, which is %d people%n", capacity, people);
    var stages = new ArrayList<Met>();
    for (int times = 1; times <= 3; times++) {
      Met met = crowd.met(people * times, THINKING, STAGE);
      out.println(line(times + " times", met));
      stages.add(met);
    }
    out.println(line("after it", crowd.met(people / 2, THINKING, STEP)));
    ratios(stages, capacity);
  }

  /** The most that was served in a second, while there was more for more people. */
  private double capacity() throws Exception {
    double best = 0;
    for (int people = FIRST; people < MOST; people = (int) (people * MORE_PEOPLE)) {
      Met met = crowd.met(people, THINKING, STEP);
      out.println(line("ramp", met));
      if (met.perSecond() < best * GROWTH) {
        return Math.max(best, met.perSecond());
      }
      best = met.perSecond();
    }
    return best;
  }

  private void ratios(List<Met> stages, double capacity) {
    Met once = stages.getFirst();
    Met thrice = stages.getLast();
    out.printf(
        Locale.ROOT,
        "goodput at three times the capacity %.2f of it (goal 0.80), p95 of what was served %.1f"
            + " times that at the capacity, slowest refusal %.0f ms at p99 (goal 1000), memory %+d"
            + " MB%n",
        thrice.perSecond() / capacity,
        thrice.served().p95() / once.served().p95(),
        thrice.refused().p99(),
        thrice.megabytes() - once.megabytes());
  }

  private static String line(String stage, Met met) {
    return String.format(
        Locale.ROOT,
        "%-9s %5d people  %6.1f served/s  p50 %6.0f  p95 %6.0f  p99 %6.0f ms  refused %6d (p99"
            + " %4.0f ms)  errors %d %s  %5.1f ms of processor each  %d MB",
        stage,
        met.people(),
        met.perSecond(),
        met.served().p50(),
        met.served().p95(),
        met.served().p99(),
        met.refused().found(),
        met.refused().p99(),
        met.errors(),
        met.example(),
        met.milliseconds(),
        met.megabytes());
  }
}
