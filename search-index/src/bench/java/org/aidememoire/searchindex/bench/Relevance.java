package org.aidememoire.searchindex.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Hit;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.ReaderTokens;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchIndex;
import org.aidememoire.searchindex.SearchRequest;
import org.aidememoire.searchindex.bench.JudgedSet.Question;
import org.aidememoire.searchindex.lucene.LuceneIndex;

/**
 * Prints how well questions find their documents: {@code relevance DOCS QUERIES [DOCS QUERIES …]}.
 * Several sets are measured each in an index of its own and all in one mixed index. The option
 * {@code --without-marks} asks each set also without marks.
 */
public final class Relevance {

  private record Document(String id, String text) {}

  private static final Schema<Document> SCHEMA =
      Schema.<Document>named("judged")
          .version(1, "as first built")
          .group(Document::id)
          .audience(document -> Set.of("public"))
          .field(Field.title("title", document -> null))
          .field(Field.text("body", Document::text))
          .build();

  private static final ReaderTokens ANYONE = ReaderTokens.of("public");
  private static final int DEPTH = 100;

  /** Figures do not depend on what else the machine does. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Relevance() {}

  public static void run(List<String> arguments, PrintStream out) throws IOException, QueryProblem {
    boolean withoutMarks = arguments.contains("--without-marks");
    List<String> files = arguments.stream().filter(word -> !word.startsWith("--")).toList();
    List<JudgedSet> sets = new ArrayList<>();
    for (int i = 0; i + 1 < files.size(); i += 2) {
      sets.add(JudgedSet.read(Path.of(files.get(i)), Path.of(files.get(i + 1))));
    }
    for (JudgedSet set : sets) {
      measure(List.of(set), withoutMarks, "", out);
    }
    if (sets.size() > 1) {
      measure(sets, withoutMarks, " (mixed)", out);
    }
  }

  private static void measure(
      List<JudgedSet> sets, boolean withoutMarks, String suffix, PrintStream out)
      throws IOException, QueryProblem {
    Path folder = Files.createTempDirectory("relevance");
    try (SearchIndex<Document> index = LuceneIndex.rebuild(folder, SCHEMA)) {
      for (int i = 0; i < sets.size(); i++) {
        String prefix = i + ":";
        sets.get(i)
            .documents()
            .forEach(
                (id, text) -> index.replace(prefix + id, List.of(new Document(prefix + id, text))));
      }
      index.refresh();
      for (int i = 0; i < sets.size(); i++) {
        JudgedSet set = sets.get(i);
        out.println(set.name() + suffix + ": " + score(index, i + ":", set));
        if (withoutMarks) {
          JudgedSet plain = set.withoutMarks();
          out.println(plain.name() + suffix + ": " + score(index, i + ":", plain));
        }
      }
    } finally {
      remove(folder);
    }
  }

  private static String score(SearchIndex<Document> index, String prefix, JudgedSet set)
      throws QueryProblem {
    double reciprocal = 0;
    double gain = 0;
    double recallTen = 0;
    double recallHundred = 0;
    for (Question question : set.questions()) {
      SearchRequest request =
          SearchRequest.of(new Query.Words(question.text()))
              .page(1, DEPTH)
              .unmarked()
              .within(PATIENCE);
      List<String> found = index.search(ANYONE, request).hits().stream().map(Hit::group).toList();
      Map<String, Integer> ranks = new HashMap<>();
      for (String id : question.relevant()) {
        int rank = found.indexOf(prefix + id);
        if (rank >= 0) {
          ranks.put(id, rank);
        }
      }
      int relevant = question.relevant().size();
      int first = ranks.values().stream().min(Comparator.naturalOrder()).orElse(DEPTH);
      reciprocal += first < 10 ? 1.0 / (first + 1) : 0;
      gain +=
          ranks.values().stream().filter(r -> r < 10).mapToDouble(Relevance::gain).sum()
              / ideal(relevant);
      recallTen += ranks.values().stream().filter(r -> r < 10).count() / (double) relevant;
      recallHundred += ranks.size() / (double) relevant;
    }
    int n = set.questions().size();
    return String.format(
        Locale.ROOT,
        "MRR@10 %.4f nDCG@10 %.4f R@10 %.4f R@100 %.4f",
        reciprocal / n,
        gain / n,
        recallTen / n,
        recallHundred / n);
  }

  private static double gain(int rank) {
    return Math.log(2) / Math.log(rank + 2.0);
  }

  private static double ideal(int relevant) {
    double sum = 0;
    for (int rank = 0; rank < Math.min(10, relevant); rank++) {
      sum += gain(rank);
    }
    return sum;
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
