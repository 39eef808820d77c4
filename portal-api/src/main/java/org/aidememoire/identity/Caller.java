package org.aidememoire.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.Optional;

/**
 * Whom the broker vouches for in this request. A person counts only when three signs agree on the
 * ministry: the provider that the broker says it used, the attribute that the broker hard-codes for
 * that provider, and the prefix of the user name; an upstream provider can forge none of them.
 */
@RequestScoped
class Caller {

  @Inject SecurityContext security;

  @Inject OpenIdContext openId;

  Optional<Vouched> vouchedFor() {
    var principal = security.getCallerPrincipal();
    if (principal == null) {
      return Optional.empty();
    }
    var machine = security.getPrincipalsByType(MachinePrincipal.class).stream().findFirst();
    if (machine.isPresent()) {
      var ministry = machine.get().ministry();
      return Optional.of(new Vouched(principal.getName(), principal.getName(), ministry, true));
    }
    var claims = openId.getAccessToken().getJwtClaims();
    var username = principal.getName();
    return claims
        .getStringClaim("idp")
        .filter(idp -> claims.getStringClaim("ministry").filter(idp::equals).isPresent())
        .filter(idp -> username.startsWith(idp + "."))
        .map(
            idp ->
                new Vouched(username, claims.getStringClaim("name").orElse(username), idp, false));
  }
}
