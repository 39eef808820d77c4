package org.aidememoire.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Brings people back whose session this node does not hold: it was started again, or the node that
 * held it is gone. The broker mostly still knows them, so one round of redirects without a page
 * signs them in; where it does not, they read on as nobody. It is tried once for each loss.
 *
 * <p>A cookie says that this browser was signed in, and through which ministry. It vouches for
 * nothing.
 */
public final class LostSession {

  /** The cookie that remembers the ministry; it names no person. */
  public static final String MINISTRY_COOKIE = "ministry";

  private static final String COOKIE = "signed-in";
  private static final Predicate<String> ALIAS =
      Pattern.compile("[a-z0-9-]{2,40}").asMatchPredicate();

  private LostSession() {}

  /** The address that signs in again without asking; empty where nobody was signed in. */
  public static Optional<String> wayBack(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/sign-in")) {
      return Optional.empty();
    }
    return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .filter(ALIAS)
        .findFirst()
        .map(ministry -> SignInAddress.silently(ministry, AskedAddress.of(request)));
  }

  /**
   * @param idle the session's own bound: what ended because nobody came does not come back
   */
  static void signedIn(
      String ministry, Duration idle, HttpServletRequest request, HttpServletResponse response) {
    var cookie = cookie(COOKIE, ministry, request);
    cookie.setMaxAge((int) idle.toSeconds());
    response.addCookie(cookie);
  }

  static void over(HttpServletRequest request, HttpServletResponse response) {
    var cookie = cookie(COOKIE, "", request);
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  /** The ministry that was picked on this device, for the next time. */
  static void picked(String ministry, HttpServletRequest request, HttpServletResponse response) {
    var cookie = cookie(MINISTRY_COOKIE, ministry, request);
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    response.addCookie(cookie);
  }

  static boolean isAlias(String ministry) {
    return ALIAS.test(ministry);
  }

  /** A cookie that scripts and other sites' forms do not see. */
  static Cookie cookie(String name, String value, HttpServletRequest request) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
