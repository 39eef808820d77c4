package org.aidememoire.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.identity.PersonRegister;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.jspecify.annotations.Nullable;

/** Makes a person of the broker's answer to a sign-in, or says why it cannot. */
@ApplicationScoped
class Arrivals {

  private static final Logger LOG = Logger.getLogger(Arrivals.class.getName());

  @Inject Broker broker;

  @Inject IdTokens tokens;

  @Inject PersonRegister register;

  @Inject Readers readers;

  @Inject SignInSettings settings;

  @Inject Clock clock;

  /** What became of an answer. */
  sealed interface Arrival {

    record Arrived(Reader reader, BrokerSession session) implements Arrival {}

    /** The provider's connection is not ready: signing in again would end in the same way. */
    record Unprepared(String lack) implements Arrival {}

    /** The answer is not the broker's, not to this sign-in, or too old. */
    record Untrusted() implements Arrival {}
  }

  Duration idle() {
    return settings.idle();
  }

  Arrival of(PendingSignIn pending, Optional<String> code) {
    var given = code.flatMap(c -> broker.redeem(c, pending.verifier()));
    var claims = given.flatMap(g -> tokens.claimsOf(g.id(), pending.nonce()));
    if (given.isEmpty() || claims.isEmpty()) {
      return new Arrival.Untrusted();
    }
    return of(new Claims(claims.get()), given.get(), began(claims.get()));
  }

  private Arrival of(Claims claims, Broker.Tokens given, Instant began) {
    var until = began.plus(settings.most());
    if (!clock.instant().isBefore(until)) {
      broker.end(given.refresh());
      return new Arrival.Untrusted();
    }
    var lack = claims.lack().map(Enum::name);
    if (lack.isPresent()) {
      return unprepared(lack.get(), claims, given);
    }
    var identity = claims.identity();
    var reader = register.arrived(identity).flatMap(readers::of);
    if (reader.isEmpty()) {
      return unprepared("DIRECTORY", claims, given);
    }
    var sid = claims.session().<@Nullable String>map(s -> s).orElse(null);
    return new Arrival.Arrived(
        reader.get(), new BrokerSession(identity, sid, given, clock.instant(), until));
  }

  /** The broker forgets this sign-in as well, or it would answer the next one without asking. */
  private Arrival unprepared(String lack, Claims claims, Broker.Tokens given) {
    LOG.log(
        Level.WARNING,
        "nobody can sign in through {0}: the broker does not say its {1}, only {2}",
        new Object[] {claims.provider().orElse("an unnamed provider"), lack, claims});
    broker.end(given.refresh());
    return new Arrival.Unprepared(lack);
  }

  /** When the password was typed, or whatever the ministry asks for. */
  private Instant began(JWTClaimsSet claims) {
    try {
      var typed = claims.getLongClaim("auth_time");
      return typed == null ? clock.instant() : Instant.ofEpochSecond(typed);
    } catch (ParseException e) {
      return clock.instant();
    }
  }
}
