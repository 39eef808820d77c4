package org.aidememoire.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.aidememoire.identity.Access.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Starts signing in: {@code /sign-in/start?ministry=ph-dmw&to=/law-updates/…}. It remembers the
 * ministry in a cookie for the next time, and where to go afterwards in the cookie of this sign-in.
 * With {@code silently=true} nobody is asked: whom the broker does not know goes on as nobody.
 */
@Access(Rule.ANYBODY)
@WebServlet(SignInServlet.PATH)
public class SignInServlet extends HttpServlet {

  static final String PATH = "/sign-in/start";

  /** The cookie that remembers the ministry; it names no person. */
  public static final String MINISTRY_COOKIE = "ministry";

  private static final String AGAIN = "again";

  @Inject transient CurrentReader reader;

  @Inject transient Broker broker;

  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var to = local(request.getParameter("to"));
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
    boolean silently = request.getParameter(LostSession.SILENTLY) != null;
    if (!broker.answers()) {
      if (!silently) {
        throw Broker.away();
      }
      response.sendRedirect(to);
      return;
    }
    boolean again = request.getParameter(AGAIN) != null;
    var pending = PendingSignIn.begin(ministry, to, again, clock.instant());
    pending.keep(request, response);
    response.sendRedirect(broker.signIn(pending, silently));
  }

  /** The address that begins that sign-in once more. */
  static String again(PendingSignIn pending) {
    return "%s?%s=true&ministry=%s&to=%s"
        .formatted(PATH, AGAIN, pending.ministry(), encoded(pending.to()));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** An address of this portal; anything else would send people elsewhere after they signed in. */
  static String local(@Nullable String to) {
    return to != null && to.matches("/(?![/\\\\])[^\\s\\\\]*") ? to : "/";
  }
}
