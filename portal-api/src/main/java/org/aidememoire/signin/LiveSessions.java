package org.aidememoire.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the sessions of this node, however often somebody signs in without signing out. One too
 * many ends the one that was used longest ago, before all others those in which nobody has signed
 * in yet. People who were signed in are brought back by {@link LostSession}.
 *
 * <p>Sessions are ended by another thread than the one that begins one: the container takes what a
 * request ends for that request's own.
 */
@WebListener
public class LiveSessions implements HttpSessionListener {

  /** Each takes about 20 KB once somebody has signed in. */
  static final int MOST = 2000;

  private static final Comparator<Use> FIRST_TO_END =
      Comparator.comparing(Use::signedIn).thenComparing(Use::last);

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService threads;

  private final Set<HttpSession> live = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How a session was used at one moment, for it goes on being used while others are compared. */
  private record Use(HttpSession session, boolean signedIn, long last) {

    static Use of(HttpSession session) {
      try {
        return new Use(
            session,
            session.getAttribute(BrokerSession.ATTRIBUTE) != null,
            session.getLastAccessedTime());
      } catch (IllegalStateException alreadyEnded) {
        return new Use(session, false, 0);
      }
    }
  }

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    boolean tooMany;
    synchronized (live) {
      live.add(event.getSession());
      tooMany = live.size() > MOST;
    }
    if (tooMany) {
      threads.execute(this::endWhatIsOver);
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    synchronized (live) {
      live.remove(event.getSession());
    }
  }

  private void endWhatIsOver() {
    HttpSession over = over();
    while (over != null) {
      try {
        over.invalidate();
      } catch (IllegalStateException alreadyEnded) {
        // which is what was wanted
      }
      over = over();
    }
  }

  /** The next to end, which counts no longer; null when there are not too many. */
  private @Nullable HttpSession over() {
    synchronized (live) {
      if (live.size() <= MOST) {
        return null;
      }
      var session = Collections.min(live.stream().map(Use::of).toList(), FIRST_TO_END).session();
      live.remove(session);
      return session;
    }
  }
}
