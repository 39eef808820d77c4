package org.aidememoire.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;

/**
 * Starts signing in: {@code /sign-in/start?ministry=ph-dmw&to=/law-updates/…}. It remembers the
 * ministry in a cookie for the next time, and where to go afterwards in the cookie of this sign-in.
 * With {@code silently=true} nobody is prompted: somebody whom the broker does not know continues
 * anonymously.
 */
@Access(Rule.ANYBODY)
@WebServlet(SignInAddress.PATH)
public class SignInServlet extends HttpServlet {

  @Inject transient CurrentReader reader;

  @Inject transient Broker broker;

  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var to = SignInAddress.local(request.getParameter("to"));
    response.setHeader("Cache-Control", "no-store");
    if (reader.get().signedIn()) {
      response.sendRedirect(to);
      return;
    }
    var ministry = request.getParameter("ministry");
    if (ministry == null || !LostSession.isAlias(ministry)) {
      response.sendRedirect("/sign-in");
      return;
    }
    LostSession.picked(ministry, request, response);
    LostSession.over(request, response);
    boolean silently = request.getParameter(SignInAddress.SILENTLY) != null;
    if (!broker.answers()) {
      if (!silently) {
        throw Broker.away();
      }
      response.sendRedirect(to);
      return;
    }
    boolean again = request.getParameter(SignInAddress.AGAIN) != null;
    var pending = PendingSignIn.begin(ministry, to, again, clock.instant());
    pending.keep(request, response);
    response.sendRedirect(broker.signIn(pending, silently));
  }
}
