package org.aidememoire.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidememoire.bench.Sections.Section;

/**
 * Measures searches beside each other in one run: the same sections, queries, filter and facets.
 * {@code SECTIONS.tsv[.gz] [--sample N]}; a sample is asked fewer questions, for a quick look.
 */
public final class Speed {

  private static final int QUERIES = 300;
  private static final int QUICK_QUERIES = 60;
  private static final int ROUNDS = 3;
  private static final int PUBLISHED = 200;
  private static final int OPENSEARCH_PORT = 9261;

  private static final String RAW = "raw Lucene";
  private static final String LIBRARY = "search-index";
  private static final String OPENSEARCH = "OpenSearch over HTTP";
  private static final String POSTGRES = "PostgreSQL";

  private final Sections sections;
  private final List<Contender> contenders;
  private final Results results;
  private final int queries;

  private Speed(Sections sections, boolean quick, List<Contender> contenders, Results results) {
    this.queries = quick ? QUICK_QUERIES : QUERIES;
    this.sections = sections;
    this.contenders = contenders;
    this.results = results;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> given = List.of(arguments);
    if (given.isEmpty() || given.getFirst().startsWith("--")) {
      out.println("usage: bench speed SECTIONS.tsv[.gz] [--sample N]");
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
    run(sections, sample > 0, out);
    System.exit(0);
  }

  private static void run(Sections sections, boolean quick, PrintStream out) throws Exception {
    Path folder = Files.createTempDirectory("speed");
    List<Contender> contenders = new ArrayList<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(contenders, folder), "clear"));
    contenders.add(new RawLucene(folder.resolve("raw")));
    contenders.add(new Library(LIBRARY, folder.resolve("own")));
    contenders.add(
        new OpenSearch(folder.resolve("opensearch"), OPENSEARCH_PORT, sections.languages()));
    contenders.add(new Postgres(folder.resolve("postgresql"), sections.languages()));
    new Speed(sections, quick, contenders, new Results(out)).measure();
  }

  /** Also when the measurement is broken off: no server may stay behind. */
  private static void clear(List<Contender> contenders, Path folder) {
    try {
      for (Contender contender : contenders) {
        contender.close();
      }
      Disk.remove(folder);
    } catch (Exception e) {
      System.err.println("not cleared away: " + e);
    }
  }

  private void measure() throws Exception {
    try (Loading loading = new Loading()) {
      results.add("index, a sixth of it", loading.load(contenders, sections.all()));
    }
    Rounds rounds = new Rounds(contenders);
    asked(rounds, "query, two words", sections.rows(queries, 2, 0), Contender::query);
    asked(rounds, "query, four words", sections.rows(queries, 4, 7), Contender::query);
    asked(rounds, "highlight", sections.rows(queries, 3, 9), Contender::highlight);
    asked(rounds, "phrase", sections.phrases(queries), Contender::phrase);
    asked(rounds, "suggestion", sections.beginnings(queries), Contender::suggest);
    results.add("publish to searchable", rounds.cold(Math.min(queries, PUBLISHED), this::publish));
    for (Contender contender : contenders) {
      results.note(
          String.format(
              Locale.ROOT,
              "  %-22s index %5.0f MB  process %5.0f MB",
              contender.name(),
              contender.bytes() / 1e6,
              contender.memory() / 1e6));
    }
    goals();
    results.printTable();
    results.printGoals();
  }

  private void goals() {
    for (String query : List.of("query, two words", "query, four words")) {
      results.goal(query, LIBRARY, RAW, Times::p95, 2);
      results.goal(query, LIBRARY, OPENSEARCH, Times::p95, 0.6);
      results.goal(query, LIBRARY, POSTGRES, Times::p95, 0.25);
    }
    results.goal("highlight", LIBRARY, RAW, Times::p95, 1.3);
    results.goal("index, a sixth of it", LIBRARY, OPENSEARCH, Times::sum, 2);
  }

  private interface Question {
    long ask(Contender contender, String text) throws Exception;
  }

  private void asked(Rounds rounds, String what, List<String> texts, Question question)
      throws Exception {
    results.add(
        what,
        rounds.warm(
            texts.size(), ROUNDS, (contender, turn) -> question.ask(contender, texts.get(turn))));
  }

  private long publish(Contender contender, int turn) throws Exception {
    Section old = sections.all().get(turn);
    String word = "published" + (char) ('a' + turn / 26) + (char) ('a' + turn % 26);
    contender.publish(
        new Section(old.id(), old.language(), old.title(), old.text() + " " + word, 0));
    return contender.query(word);
  }
}
