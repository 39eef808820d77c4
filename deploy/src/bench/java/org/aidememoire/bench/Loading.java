package org.aidememoire.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.bench.Sections.Section;

/**
 * Fills each contender with everything: in turns of some thousands of sections, each handed over in
 * batches by two threads, which is what two cores can do.
 */
final class Loading implements AutoCloseable {

  private static final int TURNS = 6;
  private static final int BATCH = 500;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  /** The times of a turn; the first is warm-up. {@code found} counts sections. */
  Map<String, Times> load(List<Contender> contenders, List<Section> all) throws Exception {
    Map<String, Times> times = new LinkedHashMap<>();
    long[][] nanos = new long[contenders.size()][TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      List<Section> part = all.subList(turn * all.size() / TURNS, (turn + 1) * all.size() / TURNS);
      for (int i = 0; i < contenders.size(); i++) {
        long begin = System.nanoTime();
        load(contenders.get(i), part);
        nanos[i][turn] = System.nanoTime() - begin;
      }
    }
    for (int i = 0; i < contenders.size(); i++) {
      long[] warm = java.util.Arrays.copyOfRange(nanos[i], 1, TURNS);
      times.put(contenders.get(i).name(), Times.of(warm, (long) all.size() * (TURNS - 1) / TURNS));
    }
    return times;
  }

  void load(Contender contender, List<Section> part) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (int at = 0; at < part.size(); at += BATCH) {
      List<Section> batch = part.subList(at, Math.min(part.size(), at + BATCH));
      running.add(
          threads.submit(
              () -> {
                contender.index(batch);
                return null;
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
    contender.finish();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
