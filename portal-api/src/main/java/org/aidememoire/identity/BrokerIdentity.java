package org.aidememoire.identity;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aidememoire.language.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the broker vouches for. Ministry and subject together identify them; the names are
 * those of the last sign-in and may pass to somebody else.
 *
 * @param ministry the provider alias
 * @param subject what the ministry's provider calls the account and will never call another: {@code
 *     sub} of OpenID Connect, the persistent NameID of SAML
 * @param username the alias, a dot, the username at the ministry
 * @param email where the ministry says that the person gets mail; null where it says nothing usable
 */
public record BrokerIdentity(
    String ministry, String subject, String username, String name, @Nullable String email)
    implements Serializable {

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[^\\s@<>\"(),;:]{1,190}");

  public BrokerIdentity {
    username = Objects.requireNonNullElse(TypedText.line(username), ministry + "." + subject);
    name = Objects.requireNonNullElse(TypedText.line(name), username);
    email = email != null && EMAIL.matcher(email).matches() ? email : null;
  }
}
