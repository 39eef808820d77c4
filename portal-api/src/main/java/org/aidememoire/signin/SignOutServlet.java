package org.aidememoire.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/**
 * Ends the sessions of portal, broker and ministry, and has the browser forget the pages that it
 * keeps, so that nobody leafs back to them, and what scripts keep in it: what was typed and not
 * saved, and where uploads go on. Only a form of the portal itself may ask for it; a browser that
 * does not say where a request comes from is asked by its Origin.
 */
@Access(Rule.ANYBODY)
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Inject transient Broker broker;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    LostSession.over(request, response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    response.setHeader("Cache-Control", "no-store");
    var session = request.getSession(false);
    var signIn = BrokerSession.in(session);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(signIn.map(s -> broker.signOut(s.idToken())).orElse("/"));
  }
}
