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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Checks the token by which the broker says who has signed in (OpenID Connect Core, 3.1.3.7). */
@ApplicationScoped
class IdTokens {

  private static final Logger LOG = Logger.getLogger(IdTokens.class.getName());

  @Inject BrokerTokens broker;

  private JWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  @PostConstruct
  void trustTheBroker() {
    processor =
        broker.checking(
            new JWTClaimsSet.Builder().claim("typ", "ID").build(),
            Set.of("iat", "exp", "nonce", "sub"),
            JOSEObjectType.JWT);
  }

  /** Empty when the token is not to be trusted, or answers another sign-in. */
  Optional<JWTClaimsSet> claimsOf(String token, String nonce) {
    try {
      var claims = processor.process(token, null);
      return same(nonce, claims.getStringClaim("nonce")) ? Optional.of(claims) : Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      LOG.log(Level.WARNING, "the broker's answer to a sign-in was refused: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean same(String ours, String theirs) {
    return MessageDigest.isEqual(
        ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
  }
}
