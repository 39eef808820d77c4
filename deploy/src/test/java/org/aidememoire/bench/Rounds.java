package org.aidememoire.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders take turns, a few questions each, one after another and never at once: so that
 * what else the machine does falls on all of them alike, and none waits for another's work.
 */
final class Rounds<C extends Named> {

  private static final int BLOCK = 20;

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
