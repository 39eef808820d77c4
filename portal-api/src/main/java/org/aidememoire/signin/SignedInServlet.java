package org.aidememoire.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.SignedIn;
import org.aidememoire.signin.Arrivals.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Where the broker sends people back to: begins their session and goes where this tab was going, or
 * to the page that says whom to ask where nobody has entered a posting. What cannot be taken up
 * leads to a page that begins again, never back to where it came from.
 */
@Access(Rule.ANYBODY)
@WebServlet(SignedInServlet.PATH)
public class SignedInServlet extends HttpServlet {

  static final String PATH = "/signed-in";

  /** Where to begin again. */
  private static final String FAILED = "/sign-in?failed=true";

  /** What the broker answers for a tab when another one has signed in meanwhile. */
  private static final String MEANWHILE = "temporarily_unavailable";

  /** What it answers to having asked silently. */
  private static final String UNKNOWN = "login_required";

  @Inject transient CurrentReader reader;

  @Inject transient Arrivals arrivals;

  @Inject transient Event<SignedIn> signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    var pending = PendingSignIn.answered(request);
    if (pending.isEmpty()) {
      response.sendRedirect(reader.get().signedIn() ? "/" : FAILED);
      return;
    }
    pending.get().forget(request, response);
    var error = request.getParameter("error");
    response.sendRedirect(
        error == null ? arrived(pending.get(), request, response) : refused(pending.get(), error));
  }

  private static String refused(PendingSignIn pending, String error) {
    return switch (error) {
      case UNKNOWN -> pending.to();
      case MEANWHILE ->
          pending.again() ? failed(pending) : SignInAddress.again(pending.ministry(), pending.to());
      default -> failed(pending);
    };
  }

  private static String failed(PendingSignIn pending) {
    return FAILED + "&to=" + SignInAddress.encoded(pending.to());
  }

  /** Whither the person goes. */
  private String arrived(
      PendingSignIn pending, HttpServletRequest request, HttpServletResponse response) {
    return switch (arrivals.of(pending, code(request))) {
      case Arrival.Untrusted untrusted -> failed(pending);
      case Arrival.Unprepared unprepared ->
          "/sign-in?refused=%s&ministry=%s".formatted(unprepared.lack(), pending.ministry());
      case Arrival.Arrived person -> {
        begin(person, request, response);
        yield person.reader().posted() ? pending.to() : "/welcome";
      }
    };
  }

  private static Optional<String> code(HttpServletRequest request) {
    return Optional.<@Nullable String>ofNullable(request.getParameter("code"));
  }

  private void begin(
      Arrival.Arrived person, HttpServletRequest request, HttpServletResponse response) {
    var session = session(person.session(), request);
    session.setMaxInactiveInterval((int) arrivals.idle().toSeconds());
    person.session().keepIn(session);
    LostSession.signedIn(
        person.session().identity().ministry(), arrivals.idle(), request, response);
    if (person.reader().posted()) {
      CurrentReader.runAs(person.reader(), () -> signedIn.fire(new SignedIn(person.reader())));
    }
  }

  /**
   * A session of a new name, so that nobody can have known it before. What a session holds goes on
   * only for the same person, who has signed in once more in another tab.
   */
  private static HttpSession session(BrokerSession signIn, HttpServletRequest request) {
    var before = request.getSession(false);
    if (before != null && BrokerSession.in(before).filter(signIn::isOfTheSamePerson).isPresent()) {
      request.changeSessionId();
      return before;
    }
    if (before != null) {
      before.invalidate();
    }
    return request.getSession();
  }
}
