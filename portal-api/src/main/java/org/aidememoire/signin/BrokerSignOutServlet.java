package org.aidememoire.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/**
 * Where the broker itself says that a session is over, because the person signed out at the
 * ministry or an administrator ended it. Its signed token is all that is trusted.
 */
@Access(Rule.ANYBODY)
@WebServlet("/sign-out/broker")
public class BrokerSignOutServlet extends HttpServlet {

  @Inject transient LogoutTokens tokens;

  @Inject transient EndedSessions ended;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    var token = request.getParameter("logout_token");
    var session = token == null ? null : tokens.sessionOf(token).orElse(null);
    response.setHeader("Cache-Control", "no-store");
    if (session == null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      ended.end(session);
    }
  }
}
