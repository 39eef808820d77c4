package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.ChangeLog;
import org.aidememoire.changelog.Position;
import org.aidememoire.persistence.PortalStarted;
import org.aidememoire.searchindex.IndexUnavailable;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.SearchEngine;
import org.aidememoire.searchindex.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The indexer of a portal in which nobody asks and nobody writes. */
class IndexerTest {

  private final Indexer indexer = new Indexer();
  private volatile boolean away;

  @BeforeEach
  void start() {
    indexer.changes = new NoChanges();
    indexer.engines = new OneEngine();
    indexer.index = new OpenIndex();
    indexer.audiences = new PendingAudiences();
    indexer.facets = new Facets();
    indexer.threads =
        standingIn(
            ManagedThreadFactory.class,
            (proxy, method, arguments) -> new Thread((Runnable) arguments[0]));
    indexer.start(
        new PortalStarted(standingIn(ServletContext.class, (proxy, method, arguments) -> null)));
  }

  @AfterEach
  void stop() {
    indexer.stop();
  }

  @Test
  void noticesByItselfThatTheClusterIsAwayAndThatItIsBack() {
    assertTrue(answers());
    away = true;
    assertFalse(answers());
    away = false;
    assertTrue(answers());
  }

  /** After the look that is due now and then, and the next one at the log. */
  private boolean answers() {
    indexer.commitSoon();
    indexer.soon().join();
    return indexer.index.answers();
  }

  private static final class NoChanges extends ChangeLog {
    @Override
    public List<Change> after(Position read, int atMost) {
      return List.of();
    }
  }

  private final class OneEngine extends Engines {
    @Override
    SearchEngine engine() {
      return new SearchEngine() {
        @Override
        public <T> SearchIndex<T> open(Schema<T> schema) {
          return index();
        }

        @Override
        public <T> SearchIndex<T> rebuild(Schema<T> schema) {
          return index();
        }
      };
    }
  }

  /** Up to date, when it is there. */
  @SuppressWarnings("unchecked")
  private <T> SearchIndex<T> index() {
    if (away) {
      throw new IndexUnavailable("away");
    }
    return standingIn(
        SearchIndex.class,
        (proxy, method, arguments) -> {
          if (away) {
            throw new IndexUnavailable("away");
          }
          return method.getName().equals("position") ? Optional.of("0/0") : null;
        });
  }

  private static <T> T standingIn(Class<T> type, InvocationHandler does) {
    return type.cast(
        Proxy.newProxyInstance(IndexerTest.class.getClassLoader(), new Class<?>[] {type}, does));
  }
}
