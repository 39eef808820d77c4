package org.aidememoire.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveSessionsTest {

  private final LiveSessions sessions = new LiveSessions();
  private final List<Long> ended = new ArrayList<>();

  @BeforeEach
  void workAtOnce() {
    sessions.threads =
        proxy(
            ManagedExecutorService.class,
            (method, argument) -> {
              ((Runnable) argument).run();
              return null;
            });
  }

  @Test
  void asManyAsThereMayBeLive() {
    begin(1, LiveSessions.MOST, true);
    assertEquals(List.of(), ended);
  }

  @Test
  void oneMoreEndsTheOneThatWasUsedLongestAgo() {
    begin(1, LiveSessions.MOST + 3, true);
    assertEquals(List.of(1L, 2L, 3L), ended);
  }

  @Test
  void whoHasSignedInOutlivesWhoHasOnlyBegunTo() {
    begin(1, LiveSessions.MOST - 1, true);
    begin(LiveSessions.MOST, 5, false);
    assertEquals(
        List.of(
            (long) LiveSessions.MOST,
            LiveSessions.MOST + 1L,
            LiveSessions.MOST + 2L,
            LiveSessions.MOST + 3L),
        ended);
  }

  @Test
  void whatEndedMakesRoom() {
    begin(1, LiveSessions.MOST - 1, true);
    var over = session(0, true);
    sessions.sessionCreated(new HttpSessionEvent(over));
    sessions.sessionDestroyed(new HttpSessionEvent(over));
    begin(LiveSessions.MOST, 1, true);
    assertEquals(List.of(), ended);
  }

  /** Each used later than the one before. */
  private void begin(long from, int count, boolean signedIn) {
    for (long used = from; used < from + count; used++) {
      sessions.sessionCreated(new HttpSessionEvent(session(used, signedIn)));
    }
  }

  private HttpSession session(long lastUsed, boolean signedIn) {
    return proxy(
        HttpSession.class,
        (method, argument) ->
            switch (method) {
              case "getAttribute" ->
                  signedIn && BrokerSession.ATTRIBUTE.equals(argument) ? "sid" : null;
              case "getLastAccessedTime" -> lastUsed;
              case "invalidate" -> ended.add(lastUsed);
              default -> throw new UnsupportedOperationException(method);
            });
  }

  private interface Answer {
    Object to(String method, Object argument);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                answer.to(method.getName(), arguments == null ? null : arguments[0])));
  }
}
