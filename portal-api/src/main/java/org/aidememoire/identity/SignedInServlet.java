package org.aidememoire.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidememoire.identity.Access.Rule;

/**
 * Where the broker sends people back to: gives the session a new id and goes where they were, or to
 * the page that says whom to ask where nobody has entered a posting.
 */
@Access(Rule.ANYBODY)
@WebServlet(SignedInServlet.PATH)
public class SignedInServlet extends HttpServlet {

  static final String PATH = "/signed-in";

  /** Where to begin anew. */
  static final String FAILED = "/sign-in?failed=true";

  /** The session attribute with the broker's name for this session. */
  static final String BROKER_SESSION = SignedInServlet.class.getName() + ".sid";

  @Inject SecurityContext security;

  @Inject CurrentReader reader;

  @Inject OpenIdContext openId;

  @Inject Event<SignedIn> signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (security.getCallerPrincipal() == null) {
      response.sendRedirect(FAILED);
      return;
    }
    request.changeSessionId();
    var session = request.getSession();
    var claims = openId.getAccessToken().getJwtClaims();
    claims.getStringClaim("sid").ifPresent(sid -> session.setAttribute(BROKER_SESSION, sid));
    claims
        .getStringClaim("idp")
        .ifPresent(ministry -> LostSession.signedIn(ministry, request, response));
    if (!reader.get().posted()) {
      response.sendRedirect("/welcome");
      return;
    }
    signedIn.fire(new SignedIn(reader.get()));
    var to = (String) session.getAttribute(SignInServlet.TO);
    response.sendRedirect(SignInServlet.local(to));
  }
}
