package org.aidememoire.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the broker is and as which client the portal speaks to it. */
@ApplicationScoped
@Named("signInSettings")
public class SignInSettings {

  @Inject
  @ConfigProperty(name = "portal.oidc.issuer")
  String issuer;

  @Inject
  @ConfigProperty(name = "portal.oidc.client-id", defaultValue = "portal")
  String clientId;

  @Inject
  @ConfigProperty(name = "portal.oidc.client-secret")
  String clientSecret;

  @Inject
  @ConfigProperty(name = "portal.url")
  String url;

  public String getIssuer() {
    return issuer;
  }

  public String getClientId() {
    return clientId;
  }

  public String getClientSecret() {
    return clientSecret;
  }

  public String getCallback() {
    return url + SignedInServlet.PATH;
  }

  /** Where people land after they have signed out of portal, broker and ministry. */
  public String getSignedOut() {
    return url + "/";
  }
}
