package org.aidememoire.searchindex.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidememoire.searchindex.bench.Sections.Section;

/**
 * Prints, for the same queries on the same sections, the times of raw Lucene and of this library,
 * with the ratio to the first in brackets: {@code speed SECTIONS.tsv[.gz]}.
 */
final class Speed {

  private static final int CHUNK = 500;
  private static final int QUERIES = 300;
  private static final int ROUNDS = 3;
  private static final int PUBLISHED = 200;

  private interface Task {
    long run(Contender contender, int turn) throws Exception;
  }

  /** Milliseconds of the clock and, for all runs together, of the processor. */
  private record Times(double p50, double p95, double p99, double processor, long found) {

    static Times of(long[] nanos, long processor, long found) {
      Arrays.sort(nanos);
      return new Times(at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99), processor / 1e6, found);
    }

    private static double at(long[] sorted, double share) {
      return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
  }

  private final List<Contender> contenders;
  private final PrintStream out;

  private Speed(List<Contender> contenders, PrintStream out) {
    this.contenders = contenders;
    this.out = out;
  }

  static void run(List<String> arguments, PrintStream out) throws Exception {
    Sections sections = Sections.read(Path.of(arguments.getFirst()));
    out.printf(
        "%d sections, %d processors; milliseconds%n",
        sections.all().size(), Runtime.getRuntime().availableProcessors());
    Path folder = Files.createTempDirectory("speed");
    try (Contender raw = new RawLucene(folder.resolve("raw"));
        Contender own = new Portal(folder.resolve("own"))) {
      new Speed(List.of(raw, own), out).measure(sections);
      for (String name : List.of("raw", "own")) {
        out.printf(Locale.ROOT, "%s: %.0f MB%n", name, size(folder.resolve(name)) / 1e6);
      }
    } finally {
      Relevance.remove(folder);
    }
  }

  private void measure(Sections sections) throws Exception {
    List<Section> all = sections.all();
    int chunks = (all.size() + CHUNK - 1) / CHUNK;
    print(
        "index " + CHUNK + " sections",
        turns(
            chunks,
            (contender, turn) -> {
              contender.index(all.subList(turn * CHUNK, Math.min(all.size(), (turn + 1) * CHUNK)));
              return 0;
            }));
    timed("query, two words", sections.rows(QUERIES, 2, 0), Contender::query);
    timed("query, four words", sections.rows(QUERIES, 4, 7), Contender::query);
    timed("highlight", sections.rows(QUERIES, 3, 9), Contender::highlight);
    timed("phrase", sections.phrases(QUERIES), Contender::phrase);
    timed("suggestion", sections.beginnings(QUERIES), Contender::suggest);
    print("publish to searchable", turns(PUBLISHED, (one, turn) -> publish(one, all, turn)));
  }

  private interface Question {
    long ask(Contender contender, String text) throws Exception;
  }

  private void timed(String what, List<String> texts, Question question) throws Exception {
    Task task = (contender, turn) -> question.ask(contender, texts.get(turn % texts.size()));
    turns(texts.size(), task);
    print(what, turns(texts.size() * ROUNDS, task));
  }

  private static long publish(Contender contender, List<Section> all, int turn) throws Exception {
    Section old = all.get(turn);
    String word = "published" + (char) ('a' + turn / 26) + (char) ('a' + turn % 26);
    contender.publish(
        new Section(old.id(), old.language(), old.title(), old.text() + " " + word, 0));
    return contender.query(word);
  }

  /** Contenders take turns, so that what else the machine does falls on all of them alike. */
  private List<Times> turns(int count, Task task) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[][] nanos = new long[contenders.size()][count];
    long[] processor = new long[contenders.size()];
    long[] found = new long[contenders.size()];
    for (int turn = 0; turn < count; turn++) {
      for (int i = 0; i < contenders.size(); i++) {
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        found[i] += task.run(contenders.get(i), turn);
        nanos[i][turn] = System.nanoTime() - begin;
        processor[i] += threads.getCurrentThreadCpuTime() - cpu;
      }
    }
    List<Times> times = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      times.add(Times.of(nanos[i], processor[i] / count, found[i]));
    }
    return times;
  }

  private void print(String what, List<Times> times) {
    out.println(what);
    Times base = times.getFirst();
    for (int i = 0; i < times.size(); i++) {
      Times t = times.get(i);
      out.printf(
          Locale.ROOT,
          "  %-14s p50 %7.2f (%.2f)  p95 %7.2f (%.2f)  p99 %7.2f (%.2f)  processor %7.2f (%.2f)"
              + "  found %d%n",
          contenders.get(i).name(),
          t.p50(),
          t.p50() / base.p50(),
          t.p95(),
          t.p95() / base.p95(),
          t.p99(),
          t.p99() / base.p99(),
          t.processor(),
          t.processor() / base.processor(),
          t.found());
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
