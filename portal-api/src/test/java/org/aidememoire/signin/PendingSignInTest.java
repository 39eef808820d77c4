package org.aidememoire.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PendingSignInTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  /** What the browser holds. */
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();

  @Test
  void eachTabFindsItsOwnWay() {
    var first = keep("/law-updates/new?from=หน้า", 0);
    var second = keep("/search", 1);
    assertEquals(Optional.of(second), answered(second.state()));
    assertEquals(Optional.of(first), answered(first.state()));
    assertNotEquals(first.nonce(), second.nonce());
    assertNotEquals(first.verifier(), second.verifier());
  }

  @Test
  void ofFiveTheOldestGoes() {
    var oldest = keep("/1", 1);
    var next = keep("/2", 2);
    keep("/3", 3);
    keep("/4", 4);
    assertEquals(PendingSignIn.MOST, cookies.size());
    keep("/5", 5);
    assertEquals(PendingSignIn.MOST, cookies.size());
    assertEquals(Optional.empty(), answered(oldest.state()));
    assertEquals(Optional.of(next), answered(next.state()));
  }

  @Test
  void fourWithTheLongestAddressesFitTheHeadersOfARequest() {
    for (int i = 0; i < 4; i++) {
      assertEquals(800, keep("/" + "x".repeat(799), i).to().length());
    }
    int all =
        cookies.values().stream()
            .mapToInt(c -> c.getName().length() + c.getValue().length() + 3)
            .sum();
    assertTrue(all < 6_000, "" + all);
  }

  @Test
  void anAddressThatIsTooLongIsNotFollowed() {
    assertEquals("/", keep("/" + "x".repeat(800), 0).to());
  }

  @Test
  void anAnswerThatNobodyWaitsForFindsNothing() {
    keep("/search", 0);
    assertEquals(Optional.empty(), answered("y"));
    assertEquals(Optional.empty(), answered(null));
  }

  @Test
  void aCookieThatSomebodyElseWroteLeadsNowhereElse() {
    for (var value :
        new String[] {
          "", "a.b", "n.v.x.ph-dmw.0.Lw", "n.v.1.PH.0.Lw", "n.v.1.ph-dmw.0.%", "n.v.1.ph-dmw.0"
        }) {
      cookies.put("sign-in.s", new Cookie("sign-in.s", value));
      assertEquals(Optional.empty(), answered("s"), value);
    }
    // //elsewhere.example
    cookies.put("sign-in.s", new Cookie("sign-in.s", "n.v.1.ph-dmw.0.Ly9lbHNld2hlcmUuZXhhbXBsZQ"));
    assertEquals("/", answered("s").orElseThrow().to());
  }

  private PendingSignIn keep(String to, int seconds) {
    var pending = PendingSignIn.begin("ph-dmw", to, false, NOON.plusSeconds(seconds));
    pending.keep(request(null), response());
    return pending;
  }

  private Optional<PendingSignIn> answered(String state) {
    return PendingSignIn.answered(request(state));
  }

  private HttpServletRequest request(String state) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getCookies" -> cookies.values().toArray(Cookie[]::new);
                  case "getParameter" -> state;
                  case "isSecure" -> true;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> {
              var cookie = (Cookie) arguments[0];
              if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
              } else {
                cookies.put(cookie.getName(), cookie);
              }
              return null;
            });
  }
}
