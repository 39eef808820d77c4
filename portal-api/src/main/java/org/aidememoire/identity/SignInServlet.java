package org.aidememoire.identity;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidememoire.identity.Access.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Starts signing in: {@code /sign-in/start?ministry=ph-dmw&to=/law-updates/…}. It remembers the
 * ministry in a cookie for the next time, and where to go afterwards in the session. With {@code
 * silently=true} nobody is asked: whom the broker does not know goes on as nobody.
 */
@Access(Rule.ANYBODY)
@WebServlet(SignInServlet.PATH)
public class SignInServlet extends HttpServlet {

  static final String PATH = "/sign-in/start";
  static final String TO = SignInServlet.class.getName() + ".to";

  /** The cookie that remembers the ministry; it names no person. */
  public static final String MINISTRY_COOKIE = "ministry";

  @Inject SecurityContext security;

  @Inject Broker broker;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var to = local(request.getParameter("to"));
    if (security.getCallerPrincipal() != null) {
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
    if (!broker.answers()) {
      if (request.getParameter(LostSession.SILENTLY) == null) {
        throw Broker.away();
      }
      response.sendRedirect(to);
      return;
    }
    request.getSession().setAttribute(TO, to);
    security.authenticate(
        request, response, AuthenticationParameters.withParams().newAuthentication(true));
  }

  /** An address of this portal; anything else would send people elsewhere after they signed in. */
  static String local(@Nullable String to) {
    return to != null && to.matches("/(?![/\\\\])[^\\s\\\\]*") ? to : "/";
  }
}
