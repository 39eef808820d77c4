package org.aidememoire.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** People who read and think: each asks, waits for the answer and thinks before the next. */
final class Crowd {

  private static final int SECONDS_TO_LOOK_AROUND = 5;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Habits habits;
  private final Costs costs;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST).build();

  Crowd(Habits habits, Costs costs) {
    this.habits = habits;
    this.costs = costs;
  }

  /**
   * What a crowd met with.
   *
   * @param people how many there were
   * @param served times of what was answered as it should be
   * @param perSecond how much of that there was in a second
   * @param refused how often they were told to come back, and how long that took at most, in ms
   * @param errors all other answers, and none
   * @param example one of them
   * @param milliseconds of processor that portal and database took for each that was served
   * @param megabytes that the portal took at the end
   */
  record Met(
      int people,
      Times served,
      double perSecond,
      Times refused,
      long errors,
      String example,
      double milliseconds,
      long megabytes) {}

  /** One answer: when it was, how long it took, and what it was. */
  private static final class Answers {
    private final long[] nanos = new long[1 << 20];
    private final AtomicInteger count = new AtomicInteger();

    void add(long one) {
      int at = count.getAndIncrement();
      if (at < nanos.length) {
        nanos[at] = one;
      }
    }

    Times times() {
      int all = Math.min(count.get(), nanos.length);
      return Times.of(all == 0 ? new long[1] : Arrays.copyOf(nanos, all), all);
    }
  }

  /** All that is counted between two moments. */
  private final class Count {
    private final Answers served = new Answers();
    private final Answers refused = new Answers();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicReference<String> example = new AtomicReference<>("");

    void add(int status, long nanos, String what) {
      if (status == 503) {
        refused.add(nanos);
      } else if (status >= 200 && status < 300) {
        served.add(nanos);
      } else {
        errors.incrementAndGet();
        example.compareAndSet("", what);
      }
    }
  }

  /**
   * @param thinking on average between an answer and the next question; from half to one and a half
   *     of it
   */
  Met met(int people, Duration thinking, Duration time) throws Exception {
    var count = new AtomicReference<Count>();
    List<Thread> crowd =
        IntStream.range(0, people)
            .mapToObj(i -> Thread.ofVirtual().start(() -> visit(thinking, count)))
            .toList();
    Thread.sleep(Duration.ofSeconds(SECONDS_TO_LOOK_AROUND));
    var counted = new Count();
    long before = costs.processorNanos();
    long begin = System.nanoTime();
    count.set(counted);
    Thread.sleep(time);
    count.set(null);
    double seconds = (System.nanoTime() - begin) / 1e9;
    long after = costs.processorNanos();
    crowd.forEach(Thread::interrupt);
    for (Thread one : crowd) {
      one.join();
    }
    Times served = counted.served.times();
    return new Met(
        people,
        served,
        served.found() / seconds,
        counted.refused.times(),
        counted.errors.get(),
        counted.example.get(),
        (after - before) / 1e6 / Math.max(1, served.found()),
        costs.bytes() >> 20);
  }

  private void visit(Duration thinking, AtomicReference<Count> count) {
    var random = ThreadLocalRandom.current();
    String cookie = habits.cookie(random);
    try {
      Thread.sleep(thinking.multipliedBy(random.nextInt(1000)).dividedBy(1000));
      while (true) {
        ask(cookie, count);
        Thread.sleep(thinking.multipliedBy(500 + random.nextInt(1000)).dividedBy(1000));
      }
    } catch (InterruptedException theVisitIsOver) {
      // nothing is kept
    }
  }

  private void ask(String cookie, AtomicReference<Count> count) throws InterruptedException {
    var request = habits.next(cookie, ThreadLocalRandom.current());
    long begin = System.nanoTime();
    int status;
    String what;
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      status = answer.statusCode();
      what = status + " " + request.uri();
    } catch (IOException e) {
      status = 0;
      what = e + " " + request.uri();
    }
    var current = count.get();
    if (current != null) {
      current.add(status, System.nanoTime() - begin, what);
    }
  }
}
