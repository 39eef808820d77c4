package org.aidememoire.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.identity.BrokerIdentity;
import org.aidememoire.signin.Broker.Word;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in, as a session of the portal keeps it. Whether it still holds is checked with the broker
 * at most each {@link #FRESH}, so somebody blocked there stops reading within that time; while the
 * broker does not answer, people read on.
 */
class BrokerSession implements Serializable {

  /** The broker's word is taken for so long. */
  static final Duration FRESH = Duration.ofSeconds(55);

  static final String ATTRIBUTE = BrokerSession.class.getName();

  private final BrokerIdentity identity;
  private final @Nullable String sid;
  private final String idToken;
  private final Instant until;
  private String refreshToken;
  private Instant asked;

  /** Whether a sign-in holds, and whether the broker confirmed it just now. */
  enum Standing {
    OVER,
    AS_BEFORE,
    CONFIRMED
  }

  /**
   * @param sid the broker's name for its session; null when it gives none
   * @param until from then on the person signs in again
   */
  BrokerSession(
      BrokerIdentity identity,
      @Nullable String sid,
      Broker.Tokens tokens,
      Instant now,
      Instant until) {
    this.identity = identity;
    this.sid = sid;
    this.idToken = tokens.id();
    this.refreshToken = tokens.refresh();
    this.asked = now;
    this.until = until;
  }

  static Optional<BrokerSession> in(@Nullable HttpSession session) {
    return session != null && session.getAttribute(ATTRIBUTE) instanceof BrokerSession signIn
        ? Optional.of(signIn)
        : Optional.empty();
  }

  void keepIn(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  BrokerIdentity identity() {
    return identity;
  }

  boolean isOfTheSamePerson(BrokerSession other) {
    return identity.ministry().equals(other.identity.ministry())
        && identity.subject().equals(other.identity.subject());
  }

  Optional<String> sid() {
    return Optional.ofNullable(sid);
  }

  String idToken() {
    return idToken;
  }

  /**
   * One request asks, others of the same session wait for the answer.
   *
   * @param broker what it says of the session with that token
   */
  synchronized Standing standing(Function<String, Word> broker, Instant now) {
    if (!now.isBefore(until)) {
      return Standing.OVER;
    }
    if (now.isBefore(asked.plus(FRESH))) {
      return Standing.AS_BEFORE;
    }
    return switch (broker.apply(refreshToken)) {
      case Word.Lives lives -> {
        refreshToken = lives.refresh();
        asked = now;
        yield Standing.CONFIRMED;
      }
      case Word.Over over -> Standing.OVER;
      case Word.Away away -> Standing.AS_BEFORE;
    };
  }
}
