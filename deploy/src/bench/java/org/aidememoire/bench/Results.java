package org.aidememoire.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All that was measured, printed as it comes; at the end the goals and whether they were met. */
final class Results {

  private final PrintStream out;
  private final Map<String, Map<String, Times>> measured = new LinkedHashMap<>();
  private final List<String> goals = new ArrayList<>();

  Results(PrintStream out) {
    this.out = out;
  }

  void add(String what, Map<String, Times> times) {
    measured.computeIfAbsent(what, w -> new LinkedHashMap<>()).putAll(times);
    out.println(what);
    times.forEach((name, t) -> out.printf("  %-22s %s%n", name, t.line()));
  }

  void note(String line) {
    out.println(line);
  }

  /**
   * Says how the first one's figure compares with the second's; nothing if one did not take part.
   */
  void goal(String what, String name, String other, ToDoubleFunction<Times> figure, double atMost) {
    Times own = measured.getOrDefault(what, Map.of()).get(name);
    Times base = measured.getOrDefault(what, Map.of()).get(other);
    if (own != null && base != null) {
      double a = figure.applyAsDouble(own);
      double b = figure.applyAsDouble(base);
      row(what, name, format(a) + " ms", other + " " + format(b) + " ms", a / b, atMost);
    }
  }

  /** Compares a figure with a bound in milliseconds. */
  void bound(String what, String name, ToDoubleFunction<Times> figure, double milliseconds) {
    Times own = measured.getOrDefault(what, Map.of()).get(name);
    if (own != null) {
      double a = figure.applyAsDouble(own);
      goals.add(
          "| %s | %s | %s ms | – | – | ≤ %s ms | %s |"
              .formatted(
                  what,
                  name,
                  format(a),
                  format(milliseconds),
                  a <= milliseconds ? "met" : "**missed**"));
    }
  }

  /** Says how a figure changes from one measure to another; there is no goal for it. */
  void between(String what, String before, String name, ToDoubleFunction<Times> figure) {
    Times own = measured.getOrDefault(what, Map.of()).get(name);
    Times base = measured.getOrDefault(before, Map.of()).get(name);
    if (own != null && base != null) {
      double a = figure.applyAsDouble(own);
      double b = figure.applyAsDouble(base);
      goals.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s ms | %s %s ms | %.2f | – | |",
              what,
              name,
              format(a),
              before,
              format(b),
              a / b));
    }
  }

  private void row(
      String what, String name, String figure, String other, double ratio, double atMost) {
    goals.add(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s | %.2f | ≤ %s | %s |",
            what,
            name,
            figure,
            other,
            ratio,
            format(atMost),
            ratio <= atMost ? "met" : "**missed**"));
  }

  void printGoals() {
    out.println();
    out.println("| measure | contender | figure | beside | ratio | goal | |");
    out.println("|---|---|---|---|---|---|---|");
    goals.forEach(out::println);
  }

  /** Every contender's p50/p95/p99. */
  void printTable() {
    List<String> names =
        measured.values().stream().flatMap(m -> m.keySet().stream()).distinct().toList();
    out.println();
    out.println("| ms, p50/p95/p99 | " + String.join(" | ", names) + " |");
    out.println("|---".repeat(names.size() + 1) + "|");
    measured.forEach(
        (what, times) -> {
          var line = new StringBuilder("| " + what + " |");
          for (String name : names) {
            Times t = times.get(name);
            line.append(
                t == null
                    ? " – |"
                    : " %s/%s/%s |".formatted(format(t.p50()), format(t.p95()), format(t.p99())));
          }
          out.println(line);
        });
  }

  private static String format(double figure) {
    return String.format(
        Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%,.0f", figure);
  }
}
