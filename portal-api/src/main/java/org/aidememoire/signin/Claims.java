package org.aidememoire.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.identity.BrokerIdentity;
import org.jspecify.annotations.Nullable;

/**
 * What the broker's token says of a person. It counts only when three signs agree on the ministry:
 * the provider that the broker says it used, the attribute that the broker hard-codes for that
 * provider, and the prefix of its user name; an upstream provider can forge none of them. And only
 * with the ministry's own subject, which the broker marks as such: without that mapper the claim
 * would hold a name, and a name passes from one person to another.
 */
final class Claims {

  private static final String MARK = "subject:";
  private static final int LONGEST = 300;

  /** What a provider's connection to the broker lacks. */
  enum Lack {
    MINISTRY,
    SUBJECT
  }

  private final JWTClaimsSet claims;

  Claims(JWTClaimsSet claims) {
    this.claims = claims;
  }

  /** The provider that the broker used. */
  Optional<String> provider() {
    return text("idp").filter(LostSession::isAlias);
  }

  Optional<Lack> lack() {
    var provider = provider();
    var agreed =
        provider
            .filter(idp -> text("ministry").filter(idp::equals).isPresent())
            .filter(idp -> text("preferred_username").orElse("").startsWith(idp + "."));
    if (agreed.isEmpty()) {
      return Optional.of(Lack.MINISTRY);
    }
    return subject().isEmpty() ? Optional.of(Lack.SUBJECT) : Optional.empty();
  }

  /** To be called only where nothing is missing. */
  BrokerIdentity identity() {
    var ministry = provider().orElseThrow();
    var subject = subject().orElseThrow();
    var username = ministry + "." + text("ministry_username").orElse(subject);
    return new BrokerIdentity(
        ministry, subject, username, text("name").orElse(username), string("email"));
  }

  Optional<String> session() {
    return text("sid");
  }

  private Optional<String> subject() {
    return text("ministry_subject")
        .filter(subject -> subject.startsWith(MARK))
        .map(subject -> subject.substring(MARK.length()))
        .filter(subject -> !subject.isBlank() && subject.length() <= LONGEST);
  }

  private Optional<String> text(String claim) {
    return Optional.ofNullable(string(claim)).filter(text -> !text.isBlank());
  }

  private @Nullable String string(String claim) {
    try {
      return claims.getStringClaim(claim);
    } catch (ParseException e) {
      // a claim of another type is none
      return null;
    }
  }

  @Override
  public String toString() {
    return Objects.toString(claims.getClaims().keySet());
  }
}
