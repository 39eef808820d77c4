package org.aidememoire.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the broker is, as which client the portal speaks to it, and how long a sign-in holds. */
@ApplicationScoped
class SignInSettings {

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

  @Inject
  @ConfigProperty(name = "portal.session.idle", defaultValue = "PT30M")
  Duration idle;

  @Inject
  @ConfigProperty(name = "portal.session.most", defaultValue = "PT12H")
  Duration most;

  String issuer() {
    return issuer;
  }

  String clientId() {
    return clientId;
  }

  String clientSecret() {
    return clientSecret;
  }

  String callback() {
    return url + SignedInServlet.PATH;
  }

  /** Where people land after they have signed out of portal, broker and ministry. */
  String signedOut() {
    return url + "/";
  }

  /** Without a request for so long, somebody is signed out. */
  Duration idle() {
    return idle;
  }

  /** After this time somebody signs in again, whatever happens. */
  Duration most() {
    return most;
  }
}
