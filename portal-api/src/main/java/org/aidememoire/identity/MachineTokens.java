package org.aidememoire.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks the access tokens of machines: signed by the broker (its keys are fetched and cached),
 * issued by it for this portal, not expired, and given to the client of one ministry. A person's
 * token is not accepted here: people come with a session.
 */
@ApplicationScoped
class MachineTokens {

  private static final Logger LOG = Logger.getLogger(MachineTokens.class.getName());

  @Inject SignInSettings settings;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  @PostConstruct
  void trustTheBroker() {
    var keys = JWKSourceBuilder.create(certificates()).retrying(true).build();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            settings.getClientId(),
            new JWTClaimsSet.Builder().issuer(settings.getIssuer()).claim("typ", "Bearer").build(),
            Set.of("exp", "azp", "idp", "ministry")));
  }

  private URL certificates() {
    try {
      return URI.create(settings.getIssuer() + "/protocol/openid-connect/certs").toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("portal.oidc.issuer is no URL", e);
    }
  }

  /** The ministry that the token's machine acts for; empty when the token is not to be trusted. */
  Optional<String> ministryOf(String token) {
    try {
      var claims = processor.process(token, null);
      var ministry = claims.getStringClaim("ministry");
      boolean own =
          ministry.equals(claims.getStringClaim("idp"))
              && ("machine-" + ministry).equals(claims.getStringClaim("azp"));
      return own ? Optional.of(ministry) : Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException e) {
      LOG.log(Level.FINE, "a bearer token was refused", e);
      return Optional.empty();
    }
  }
}
