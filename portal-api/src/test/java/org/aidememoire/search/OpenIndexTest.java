package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator reads in the log while a cluster goes and comes. */
class OpenIndexTest {

  private static final String LOST = "the portal is without search and tries again: ";
  private static final String BACK = "search is back";
  private static final Logger LOG = Logger.getLogger(OpenIndex.class.getName());

  private final AtomicLong now = new AtomicLong();
  private final OpenIndex index = new OpenIndex(now::get);
  private final List<String> said = new ArrayList<>();
  private final Handler reading =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void read() {
    LOG.addHandler(reading);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void readNoMore() {
    LOG.removeHandler(reading);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void theFirstQuestionInVainIsToldAndNoOther() {
    index.opened(some());
    askInVain("no way to it");
    askInVain("no way to it");
    index.lost(new IndexUnavailable("it answers 503"));
    assertEquals(List.of(LOST + "no way to it"), said);
    assertFalse(index.answers());
  }

  @Test
  void whatTheIndexerFindsFirstIsToldWithoutAnyQuestion() {
    index.lost(new IndexUnavailable("it answers 503"));
    askInVain("it is not open");
    assertEquals(List.of(LOST + "it answers 503"), said);
  }

  @Test
  void itIsBackOnceItHasAnsweredForAWhile() {
    index.opened(some());
    askInVain("away");
    index.opened(some());
    index.followed();
    assertEquals(1, said.size());
    now.addAndGet(OpenIndex.STEADY.toNanos());
    index.followed();
    index.followed();
    assertEquals(List.of(LOST + "away", BACK), said);
  }

  @Test
  void oneThatComesAndGoesIsToldOnce() {
    for (int i = 0; i < 100; i++) {
      index.opened(some());
      index.followed();
      askInVain("away");
      now.addAndGet(OpenIndex.STEADY.toNanos() / 2);
      index.followed();
    }
    assertEquals(List.of(LOST + "away"), said);
  }

  @Test
  void aSecondTimeIsToldAgain() {
    for (int i = 0; i < 2; i++) {
      index.opened(some());
      now.addAndGet(OpenIndex.STEADY.toNanos());
      index.followed();
      askInVain("away");
    }
    assertEquals(List.of(LOST + "away", BACK, LOST + "away"), said);
  }

  @Test
  void aStepThatWasUnderWayWhenAReaderFoundItAwayProvesNothing() {
    index.opened(some());
    askInVain("away");
    now.addAndGet(OpenIndex.STEADY.toNanos());
    index.followed();
    assertEquals(List.of(LOST + "away"), said);
  }

  @Test
  void whatAReaderWaitedForInVainSaysNothingOfWhatWasOpenedMeanwhile() {
    index.opened(some());
    assertThrows(
        IndexUnavailable.class,
        () ->
            index.ask(
                before -> {
                  index.opened(some());
                  throw new IndexUnavailable("away");
                }));
    assertEquals(List.of(), said);
    assertTrue(index.answers());
  }

  private void askInVain(String why) {
    assertThrows(
        IndexUnavailable.class,
        () ->
            index.ask(
                open -> {
                  throw new IndexUnavailable(why);
                }));
  }

  /** Never asked anything; each is another one. */
  @SuppressWarnings("unchecked")
  private static SearchIndex<Entry> some() {
    return (SearchIndex<Entry>)
        Proxy.newProxyInstance(
            OpenIndexTest.class.getClassLoader(),
            new Class<?>[] {SearchIndex.class},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
