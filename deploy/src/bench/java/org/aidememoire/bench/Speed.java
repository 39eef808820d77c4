package org.aidememoire.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aidememoire.bench.Sections.Section;

/**
 * Measures searches beside each other in one run: the same sections, queries, filter and facets.
 * {@code SECTIONS.tsv[.gz] [--sample N] [--without-portal]}; a sample is asked fewer questions, for
 * a quick look.
 */
public final class Speed {

  static final String RAW = "raw Lucene";
  static final String LIBRARY = "search-index";

  private static final String LARGER = "search-index, 4 times";
  private static final String OPENSEARCH = "OpenSearch over HTTP";
  private static final String POSTGRES = "PostgreSQL";
  private static final String PORTAL = "portal over HTTP";

  private static final int QUERIES = 300;
  private static final int QUICK_QUERIES = 60;
  private static final int ROUNDS = 3;
  private static final int PUBLISHED = 200;
  private static final int SAVED = 10_000;

  private final Sections sections;
  private final boolean quick;
  private final Path folder;
  private final Results results;
  private final List<Contender> contenders = new ArrayList<>();
  private final List<AutoCloseable> toClose = new ArrayList<>();
  private volatile boolean keep;

  private Speed(Sections sections, boolean quick, Path folder, Results results) {
    this.sections = sections;
    this.quick = quick;
    this.folder = folder;
    this.results = results;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> given = List.of(arguments);
    if (given.isEmpty() || given.getFirst().startsWith("--")) {
      out.println("usage: bench speed SECTIONS.tsv[.gz] [--sample N] [--without-portal]");
      return;
    }
    Sections sections = Sections.read(Path.of(given.getFirst()));
    int sample = given.indexOf("--sample");
    if (sample > 0) {
      sections = sections.sample(Integer.parseInt(given.get(sample + 1)));
    }
    out.printf(
        "%d sections, %d processors, Java %s%n",
        sections.all().size(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature());
    var speed =
        new Speed(sections, sample > 0, Files.createTempDirectory("speed"), new Results(out));
    Runtime.getRuntime().addShutdownHook(new Thread(speed::clear, "clear"));
    try {
      speed.measure(!given.contains("--without-portal"));
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace(System.err);
      speed.keep = true;
      System.err.println("what was measured and the servers' logs stay in " + speed.folder);
      System.exit(1);
    }
  }

  /** Also when the measurement is broken off: no server may stay behind. */
  private void clear() {
    for (AutoCloseable one : toClose.reversed()) {
      try {
        one.close();
      } catch (Exception e) {
        System.err.println("not closed: " + e);
      }
    }
    try {
      if (!keep) {
        Disk.remove(folder);
      }
    } catch (IOException e) {
      System.err.println("not cleared away: " + e);
    }
  }

  private <C extends AutoCloseable> C closed(C one) {
    toClose.add(one);
    return one;
  }

  private void measure(boolean withPortal) throws Exception {
    contenders.add(closed(new RawLucene(folder.resolve("raw"))));
    contenders.add(closed(new Library(LIBRARY, folder.resolve("own"))));
    var openSearch = closed(new OpenSearch(folder.resolve("opensearch"), sections.languages()));
    contenders.add(openSearch);
    contenders.add(closed(new Postgres(folder.resolve("postgresql"), sections.languages())));
    try (Loading loading = new Loading()) {
      results.add("index, a sixth of it", loading.load(contenders, sections.all()));
      var alone = new Rounds<>(contenders);
      results.add("publish to searchable", alone.cold(quick ? 20 : PUBLISHED, this::publish));
      if (withPortal) {
        var server =
            closed(
                new PortalServer(folder.resolve("portal"), Map.of("AIDE_JAVA_OPTIONS", "-Xmx2g")));
        var portal = closed(new Portal(server));
        contenders.add(portal);
        results.add("index, a sixth of it", loading.load(List.of(portal), sections.all()));
        asked();
        portal(server, portal);
      } else {
        asked();
      }
      sizes();
      fourTimes(loading);
    }
    saved(openSearch);
    goals();
    results.printTable();
    results.printGoals();
  }

  private void asked() throws Exception {
    int count = queries();
    settle(contenders, sections.rows(count, 3, 21), Contender::highlight);
    asked("query, two words", sections.rows(count, 2, 0), Contender::query);
    asked("query, four words", sections.rows(count, 4, 7), Contender::query);
    asked("highlight", sections.rows(count, 3, 9), Contender::highlight);
    asked("phrase", sections.phrases(count), Contender::phrase);
    asked("suggestion", sections.beginnings(count), Contender::suggest);
  }

  private int queries() {
    return quick ? QUICK_QUERIES : QUERIES;
  }

  private interface Question {
    long ask(Contender contender, String text) throws Exception;
  }

  private void asked(String what, List<String> texts, Question question) throws Exception {
    results.add(what, rounds(contenders, texts, question));
  }

  private static void settle(List<? extends Contender> some, List<String> texts, Question question)
      throws Exception {
    new Rounds<>(some)
        .settle(texts.size(), (contender, turn) -> question.ask(contender, texts.get(turn)));
  }

  private Map<String, Times> rounds(
      List<? extends Contender> some, List<String> texts, Question question) throws Exception {
    return new Rounds<>(some)
        .warm(
            texts.size(),
            quick ? 1 : ROUNDS,
            (contender, turn) -> question.ask(contender, texts.get(turn)));
  }

  private long publish(Contender contender, int turn) throws Exception {
    Section old = sections.all().get(turn);
    String word = "published" + (char) ('a' + turn / 26) + (char) ('a' + turn % 26);
    contender.publish(
        new Section(old.id(), old.language(), old.title(), old.text() + " " + word, 0));
    return contender.query(word);
  }

  /** What only the portal has: readers whose rights change, and strangers who ask too much. */
  private void portal(PortalServer server, Portal portal) throws Exception {
    var publishing = new Publishing(server, quick ? 20 : PUBLISHED);
    results.add("publish to searchable", Map.of(PORTAL, publishing.published()));
    results.add("sharing narrowed to gone", Map.of(PORTAL, publishing.narrowed()));
    results.add("posting ended to gone", Map.of(PORTAL, publishing.postingEnded()));
    var one = new Rounds<>(List.of(portal));
    var hostile = new Hostile(server);
    results.add("hostile query", one.cold(Hostile.count(), (contender, turn) -> hostile.ask(turn)));
    var texts = sections.rows(queries(), 2, 11);
    results.add("bystanders, before", rounds(List.of(portal), texts, Contender::query));
    try (AutoCloseable meanwhile = hostile.neverEnding()) {
      results.add("bystanders, beside hostile", rounds(List.of(portal), texts, Contender::query));
    }
  }

  /**
   * Both are loaded alike and changed by nobody: what merges make of an index in the course of its
   * changes weighs as much as its size.
   */
  private void fourTimes(Loading loading) throws Exception {
    List<Library> both = List.of(copies(1, LIBRARY, loading), copies(4, LARGER, loading));
    settle(both, sections.rows(queries(), 2, 23), Contender::query);
    both.forEach(Library::finish); // their merges ended meanwhile; in use, every change shows them
    var texts = sections.rows(queries(), 2, 13);
    results.add("query, four times the corpus", rounds(both, texts, Contender::query));
  }

  private Library copies(int count, String name, Loading loading) throws Exception {
    var library = closed(new Library(name, folder.resolve(count + " times")));
    for (int copy = 0; copy < count; copy++) {
      int number = copy;
      loading.load(library, sections.all().stream().map(s -> Sections.copy(s, number)).toList());
    }
    return library;
  }

  private void saved(OpenSearch openSearch) throws Exception {
    List<SavedSearches> all =
        List.of(new RawSavedSearches(), new SavedSearches.OfLibrary(), openSearch);
    var texts = sections.rows(SAVED, 3, 17);
    for (SavedSearches one : all) {
      one.save(texts);
    }
    var news = sections.all().subList(0, Math.min(sections.all().size(), queries()));
    results.add(
        "10,000 saved searches, a document",
        new Rounds<>(all).warm(news.size(), 1, (one, turn) -> one.answeredBy(news.get(turn))));
  }

  private void sizes() throws Exception {
    for (Contender contender : contenders) {
      results.note(
          String.format(
              Locale.ROOT,
              "  %-22s index %5.0f MB  process %5.0f MB",
              contender.name(),
              contender.bytes() / 1e6,
              contender.memory() / 1e6));
    }
    System.gc();
    results.note(
        String.format(
            Locale.ROOT,
            "  raw Lucene and search-index together: heap %.0f MB",
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6));
  }

  private void goals() {
    for (String query : List.of("query, two words", "query, four words")) {
      results.goal(query, LIBRARY, RAW, Times::p95, 2);
      results.goal(query, LIBRARY, OPENSEARCH, Times::p95, 0.6);
      results.goal(query, LIBRARY, POSTGRES, Times::p95, 0.25);
      results.goal(query, PORTAL, OPENSEARCH, Times::p95, 1.2);
    }
    results.goal("highlight", LIBRARY, RAW, Times::p95, 1.3);
    results.goal("highlight", PORTAL, OPENSEARCH, Times::p95, 1.2);
    results.goal("query, four times the corpus", LARGER, LIBRARY, Times::p95, 2);
    results.goal("index, a sixth of it", LIBRARY, OPENSEARCH, Times::sum, 2);
    results.goal("index, a sixth of it", PORTAL, OPENSEARCH, Times::sum, 2);
    results.bound("publish to searchable", LIBRARY, Times::p99, 200);
    results.bound("publish to searchable", PORTAL, Times::p99, 200);
    results.bound("sharing narrowed to gone", PORTAL, Times::p99, 300);
    results.bound("posting ended to gone", PORTAL, Times::p99, 300);
    results.bound("hostile query", PORTAL, Times::p99, Hostile.BOUND);
    results.between("bystanders, beside hostile", "bystanders, before", PORTAL, Times::p95);
    results.goal("10,000 saved searches, a document", LIBRARY, OPENSEARCH, Times::p95, 1);
  }
}
