package org.aidememoire.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sign-in that is under way in one tab of one browser, kept in a cookie of its own: two tabs do
 * not take each other's answer, whichever node they come back to, and nobody has a session before
 * being signed in. Who could write somebody's cookies could as well sign that browser in; nothing
 * in it vouches for anybody.
 *
 * @param state names this sign-in in the broker's answer
 * @param nonce stands in the broker's token as well, so the token answers this sign-in
 * @param verifier proves that the code is redeemed by whoever asked for it (RFC 7636)
 * @param again the second attempt, which is not followed by a third
 * @param to where the tab was going
 */
record PendingSignIn(
    String state,
    String nonce,
    String verifier,
    Instant began,
    String ministry,
    boolean again,
    String to) {

  /** More are hardly under way in one browser; the oldest goes. */
  static final int MOST = 4;

  /** All of a browser's together stay below what servers accept as headers. */
  private static final int LONGEST_ADDRESS = 800;

  private static final String COOKIE = "sign-in.";
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  static PendingSignIn begin(String ministry, String to, boolean again, Instant now) {
    var target = to.length() <= LONGEST_ADDRESS ? to : "/";
    return new PendingSignIn(random(16), random(16), random(32), now, ministry, again, target);
  }

  private static String random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return ENCODER.encodeToString(random);
  }

  /** What the broker gets of the verifier. */
  String challenge() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return ENCODER.encodeToString(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  void keep(HttpServletRequest request, HttpServletResponse response) {
    all(request)
        .sorted(Comparator.comparing(PendingSignIn::began).reversed())
        .skip(MOST - 1)
        .forEach(old -> old.forget(request, response));
    var cookie = LostSession.cookie(COOKIE + state, value(), request);
    cookie.setMaxAge((int) PATIENCE.toSeconds());
    response.addCookie(cookie);
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    var cookie = LostSession.cookie(COOKIE + state, "", request);
    cookie.setMaxAge(0);
    response.addCookie(cookie);
  }

  /** The one that the broker's answer names. */
  static Optional<PendingSignIn> answered(HttpServletRequest request) {
    var state = request.getParameter("state");
    return all(request).filter(pending -> pending.state.equals(state)).findFirst();
  }

  private static Stream<PendingSignIn> all(HttpServletRequest request) {
    return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().startsWith(COOKIE))
        .flatMap(
            cookie ->
                read(cookie.getName().substring(COOKIE.length()), cookie.getValue()).stream());
  }

  private String value() {
    var address = ENCODER.encodeToString(to.getBytes(StandardCharsets.UTF_8));
    return String.join(
        ".",
        List.of(
            nonce, verifier, "" + began.getEpochSecond(), ministry, again ? "1" : "0", address));
  }

  private static Optional<PendingSignIn> read(String state, String value) {
    var parts = value.split("\\.", -1);
    if (parts.length != 6 || !parts[2].matches("\\d{1,12}") || !LostSession.isAlias(parts[3])) {
      return Optional.empty();
    }
    try {
      var to = new String(Base64.getUrlDecoder().decode(parts[5]), StandardCharsets.UTF_8);
      return Optional.of(
          new PendingSignIn(
              state,
              parts[0],
              parts[1],
              Instant.ofEpochSecond(Long.parseLong(parts[2])),
              parts[3],
              parts[4].equals("1"),
              SignInAddress.local(to)));
    } catch (IllegalArgumentException e) {
      // a cookie that somebody else wrote
      return Optional.empty();
    }
  }
}
