package org.aidememoire.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders take turns, a few questions each, one after another and never at once: so that
 * what else the machine does falls on all of them alike, and none waits for another's work.
 */
final class Rounds<C extends Named> {

  private static final int BLOCK = 20;
  private static final int MOST_ROUNDS = 30;

  /** That many rounds after each other in which nobody was faster by a twentieth. */
  private static final int SETTLED = 3;

  private static final double STILL_FASTER = 0.95;

  /** One question to one contender; gives what the answer counted. */
  interface Task<C> {
    long run(C contender, int turn) throws Exception;
  }

  private final List<C> contenders;

  Rounds(List<C> contenders) {
    this.contenders = contenders;
  }

  /** Each question once for all, unmeasured, then each {@code rounds} times. */
  Map<String, Times> warm(int questions, int rounds, Task<? super C> task) throws Exception {
    measure(questions, questions, task);
    return measure(questions * rounds, questions, task);
  }

  /**
   * Asks until nobody gets faster any more, unmeasured: servers that run for days have compiled
   * what they use, and how soon they do is not what is measured.
   */
  void settle(int questions, Task<? super C> task) throws Exception {
    Map<String, Double> best = new HashMap<>();
    int unchanged = 0;
    for (int round = 0; round < MOST_ROUNDS && unchanged < SETTLED; round++) {
      boolean faster = false;
      for (var times : measure(questions, questions, task).entrySet()) {
        double before = best.getOrDefault(times.getKey(), Double.MAX_VALUE);
        double now = times.getValue().p50();
        faster |= now < before * STILL_FASTER;
        best.put(times.getKey(), Math.min(before, now));
      }
      unchanged = faster ? 0 : unchanged + 1;
    }
  }

  Map<String, Times> cold(int questions, Task<? super C> task) throws Exception {
    return measure(questions, questions, task);
  }

  private Map<String, Times> measure(int count, int questions, Task<? super C> task)
      throws Exception {
    long[][] nanos = new long[contenders.size()][count];
    long[] found = new long[contenders.size()];
    for (int block = 0; block < count; block += BLOCK) {
      for (int i = 0; i < contenders.size(); i++) {
        for (int turn = block; turn < Math.min(count, block + BLOCK); turn++) {
          long begin = System.nanoTime();
          found[i] += task.run(contenders.get(i), turn % questions);
          nanos[i][turn] = System.nanoTime() - begin;
        }
      }
    }
    Map<String, Times> times = new LinkedHashMap<>();
    for (int i = 0; i < contenders.size(); i++) {
      times.put(contenders.get(i).name(), Times.of(nanos[i], found[i]));
    }
    return times;
  }
}
