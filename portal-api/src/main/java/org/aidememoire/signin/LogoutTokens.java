package org.aidememoire.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks the broker's word that a session is over (OpenID Connect Back-Channel Logout 1.0, 2.6).
 */
@ApplicationScoped
class LogoutTokens {

  private static final Logger LOG = Logger.getLogger(LogoutTokens.class.getName());
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  @Inject BrokerTokens broker;

  private JWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  @PostConstruct
  void trustTheBroker() {
    processor =
        broker.checking(
            new JWTClaimsSet.Builder().build(),
            Set.of("iat", "exp", "jti", "sid", "events"),
            new JOSEObjectType("logout+jwt"),
            JOSEObjectType.JWT);
  }

  /** The session that the token ends; empty when the token is not to be trusted. */
  Optional<String> sessionOf(String token) {
    try {
      var claims = processor.process(token, null);
      boolean about = claims.getClaim("events") instanceof Map<?, ?> events && isLogout(events);
      // A nonce would make it the answer to a sign-in, which is no logout token.
      return about && claims.getClaim("nonce") == null
          ? Optional.of(claims.getStringClaim("sid"))
          : Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      LOG.log(Level.FINE, "a logout token was refused", e);
      return Optional.empty();
    }
  }

  private static boolean isLogout(Map<?, ?> events) {
    return events.containsKey(EVENT);
  }
}
