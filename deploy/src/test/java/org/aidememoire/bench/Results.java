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

  private static final double NO_GOAL = Double.POSITIVE_INFINITY;

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
    compare(what, figure, new Measured(what, name), new Measured(what, other), atMost);
  }

  /** The same where there is no goal for this figure. */
  void ratio(String said, String what, String name, String other, ToDoubleFunction<Times> figure) {
    compare(said, figure, new Measured(what, name), new Measured(what, other), NO_GOAL);
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
    compare(what, figure, new Measured(what, name), new Measured(before, name), NO_GOAL);
  }

  private record Measured(String what, String name) {}

  private void compare(
      String said, ToDoubleFunction<Times> figure, Measured one, Measured other, double atMost) {
    Times own = measured.getOrDefault(one.what, Map.of()).get(one.name);
    Times base = measured.getOrDefault(other.what, Map.of()).get(other.name);
    if (own == null || base == null) {
      return;
    }
    double a = figure.applyAsDouble(own);
    double b = figure.applyAsDouble(base);
    goals.add(
        "| %s | %s | %s ms | %s %s ms | %s | %s | %s |"
            .formatted(
                said,
                one.name,
                format(a),
                one.name.equals(other.name) ? other.what : other.name,
                format(b),
                format(a / b),
                atMost == NO_GOAL ? "–" : "≤ " + format(atMost),
                atMost == NO_GOAL ? "" : a / b <= atMost ? "met" : "**missed**"));
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
