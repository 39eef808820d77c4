package org.aidememoire.searchindex.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints, for the same queries on the same sections, the times of this library and of raw Lucene
 * and their ratios: {@code speed SECTIONS.tsv[.gz]}.
 */
final class Speed {

  private static final int QUERIES = 300;
  private static final int ROUNDS = 3;
  private static final int PUBLISHED = 200;

  private interface Task {
    long run(String text) throws Exception;
  }

  /** Milliseconds. */
  private record Times(double p50, double p95, double p99, long found) {

    static Times of(long[] nanos, long found) {
      Arrays.sort(nanos);
      return new Times(at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99), found);
    }

    private static double at(long[] sorted, double share) {
      return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
  }

  private Speed() {}

  static void run(List<String> arguments, PrintStream out) throws Exception {
    Sections sections = Sections.read(Path.of(arguments.getFirst()));
    out.printf(
        "%d sections, %d processors%n",
        sections.all().size(), Runtime.getRuntime().availableProcessors());
    Path folder = Files.createTempDirectory("speed");
    try (Contender raw = new RawLucene(folder.resolve("raw"));
        Contender own = new Portal(folder.resolve("own"))) {
      Map<String, Times> base = measure(raw, sections, folder.resolve("raw"), out);
      Map<String, Times> ours = measure(own, sections, folder.resolve("own"), out);
      out.println("ratios, " + own.name() + " / " + raw.name());
      base.forEach(
          (what, times) -> {
            Times other = ours.get(what);
            out.printf(
                Locale.ROOT,
                "  %-22s p50 %.2f  p95 %.2f  p99 %.2f%n",
                what,
                other.p50() / times.p50(),
                other.p95() / times.p95(),
                other.p99() / times.p99());
          });
    } finally {
      Relevance.remove(folder);
    }
  }

  private static Map<String, Times> measure(
      Contender contender, Sections sections, Path folder, PrintStream out) throws Exception {
    out.println(contender.name());
    Map<String, Times> all = new LinkedHashMap<>();
    long begin = System.nanoTime();
    contender.index(sections.all());
    long nanos = System.nanoTime() - begin;
    all.put("index everything", Times.of(new long[] {nanos}, sections.all().size()));
    all.put("query, two words", timed(sections.rows(QUERIES, 2, 0), contender::query));
    all.put("query, four words", timed(sections.rows(QUERIES, 4, 7), contender::query));
    all.put("highlight", timed(sections.rows(QUERIES, 3, 9), contender::highlight));
    all.put("phrase", timed(sections.phrases(QUERIES), contender::phrase));
    all.put("suggestion", timed(sections.beginnings(QUERIES), contender::suggest));
    all.put("publish to searchable", published(contender, sections));
    all.forEach(
        (what, times) ->
            out.printf(
                Locale.ROOT,
                "  %-22s p50 %8.2f ms  p95 %8.2f ms  p99 %8.2f ms  found %d%n",
                what,
                times.p50(),
                times.p95(),
                times.p99(),
                times.found()));
    out.printf(Locale.ROOT, "  index size %.0f MB%n", size(folder) / 1e6);
    return all;
  }

  private static Times timed(List<String> texts, Task task) throws Exception {
    for (String text : texts) {
      task.run(text);
    }
    long[] nanos = new long[texts.size() * ROUNDS];
    long found = 0;
    for (int i = 0; i < nanos.length; i++) {
      long begin = System.nanoTime();
      found += task.run(texts.get(i % texts.size()));
      nanos[i] = System.nanoTime() - begin;
    }
    return Times.of(nanos, found / ROUNDS);
  }

  private static Times published(Contender contender, Sections sections) throws Exception {
    long[] nanos = new long[PUBLISHED];
    long found = 0;
    for (int i = 0; i < PUBLISHED; i++) {
      Sections.Section old = sections.all().get(i);
      String word = "published" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
      Sections.Section section =
          new Sections.Section(old.id(), old.language(), old.title(), old.text() + " " + word, 0);
      long begin = System.nanoTime();
      contender.publish(section);
      found += contender.query(word);
      nanos[i] = System.nanoTime() - begin;
    }
    return Times.of(nanos, found);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
