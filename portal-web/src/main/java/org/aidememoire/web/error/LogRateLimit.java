package org.aidememoire.web.error;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link RepeatedFailures} before everything that the server's process logs: what fails with
 * the database fails in the pool, the transactions and the persistence as well, for every request.
 */
@WebListener
public class LogRateLimit implements ServletContextListener {

  private static final Logger ROOT = Logger.getLogger("");

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  @Nullable ManagedScheduledExecutorService executor;

  private final RepeatedFailures failures = new RepeatedFailures(InstantSource.system());
  private final Map<Handler, @Nullable Filter> before = new HashMap<>();
  private @Nullable Future<?> counting;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    for (var handler : ROOT.getHandlers()) {
      before.put(handler, handler.getFilter());
      handler.setFilter(failures);
    }
    if (executor != null) {
      counting = executor.scheduleWithFixedDelay(this::count, 1, 1, TimeUnit.SECONDS);
    }
  }

  private void count() {
    failures.counts().forEach(ROOT::log);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (counting != null) {
      counting.cancel(false);
    }
    count();
    before.forEach(Handler::setFilter);
  }
}
