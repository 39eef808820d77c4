package org.aidememoire.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Set;

/**
 * Checks what the broker has signed for this portal; its keys are fetched once and cached, and
 * those known are used on while it does not answer. The two clocks may differ by a minute, which is
 * what the broker allows the ministries' clocks as well.
 */
@ApplicationScoped
class BrokerTokens {

  static final int CLOCKS_DIFFER_SECONDS = 60;

  /** Between two requests for the keys, so that strangers' tokens do not make many. */
  private static final long MILLISECONDS_BETWEEN = 1000;

  @Inject SignInSettings settings;

  private JWKSource<SecurityContext> keys =
      (selector, context) -> {
        throw new IllegalStateException("the broker's keys are not known yet");
      };

  @PostConstruct
  void trustTheBroker() {
    keys =
        JWKSourceBuilder.create(certificates())
            .retrying(true)
            .rateLimited(MILLISECONDS_BETWEEN)
            .outageTolerantForever()
            .build();
  }

  /**
   * A check of signature, issuer, audience and time, and of what is given.
   *
   * @param exact claims and their only values
   * @param required claims that must be there with some value
   * @param types what the header may say that it is
   */
  JWTProcessor<SecurityContext> checking(
      JWTClaimsSet exact, Set<String> required, JOSEObjectType... types) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(types));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    var verifier =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            settings.clientId(),
            new JWTClaimsSet.Builder(exact).issuer(settings.issuer()).build(),
            required);
    verifier.setMaxClockSkew(CLOCKS_DIFFER_SECONDS);
    processor.setJWTClaimsSetVerifier(verifier);
    return processor;
  }

  private URL certificates() {
    try {
      return URI.create(settings.issuer() + "/protocol/openid-connect/certs").toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("portal.oidc.issuer is no URL", e);
    }
  }
}
