package org.aidememoire.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.problem.Unavailable;

/**
 * Checks the access tokens of machines: signed by the broker, issued by it for this portal, not
 * expired, and given to the client of one ministry. A person's token is not accepted here: people
 * come with a session.
 */
@ApplicationScoped
class MachineTokens {

  private static final Logger LOG = Logger.getLogger(MachineTokens.class.getName());

  @Inject BrokerTokens broker;

  private JWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  @PostConstruct
  void trustTheBroker() {
    processor =
        broker.checking(
            new JWTClaimsSet.Builder().claim("typ", "Bearer").build(),
            Set.of("exp", "azp", "idp", "ministry"),
            JOSEObjectType.JWT);
  }

  /**
   * The ministry that the token's machine acts for; empty when the token is not to be trusted.
   * Throws {@link Unavailable} when it cannot be determined, because the broker's keys were never
   * fetched.
   */
  Optional<String> ministryOf(String token) {
    try {
      var claims = processor.process(token, null);
      var ministry = claims.getStringClaim("ministry");
      boolean own =
          ministry.equals(claims.getStringClaim("idp"))
              && ("machine-" + ministry).equals(claims.getStringClaim("azp"));
      return own ? Optional.of(ministry) : Optional.empty();
    } catch (KeySourceException e) {
      LOG.log(Level.WARNING, "the broker's keys cannot be fetched", e);
      throw Broker.away();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      LOG.log(Level.FINE, "a bearer token was refused", e);
      return Optional.empty();
    }
  }
}
