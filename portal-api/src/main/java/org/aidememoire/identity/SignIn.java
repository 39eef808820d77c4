package org.aidememoire.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/** People sign in through the broker, and only there: the portal has no password of its own. */
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${signInSettings.issuer}",
    clientId = "${signInSettings.clientId}",
    clientSecret = "${signInSettings.clientSecret}",
    redirectURI = "${signInSettings.callback}",
    redirectToOriginalResource = false,
    scope = {"openid", "profile"},
    claimsDefinition =
        @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"),
    logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${signInSettings.signedOut}"),
    tokenAutoRefresh = true)
class SignIn {}
