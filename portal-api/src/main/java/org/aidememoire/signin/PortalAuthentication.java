package org.aidememoire.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import org.aidememoire.identity.BrokerPrincipal;
import org.aidememoire.identity.MachinePrincipal;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.problem.Unavailable;
import org.aidememoire.signin.BrokerSession.Standing;

/**
 * Who comes with a request: a machine with a bearer token, on the API alone, or a person with a
 * session that began at {@link SignedInServlet} and that broker and clock let go on. Everybody else
 * is nobody, and gets no session for it.
 */
@ApplicationScoped
class PortalAuthentication implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject MachineTokens machineTokens;

  @Inject EndedSessions endedSessions;

  @Inject Broker broker;

  @Inject SignInSettings settings;

  @Inject Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER) && AskedAddress.onApi(request)) {
      try {
        return machine(authorization.substring(BEARER.length()), response, context);
      } catch (Unavailable e) {
        return away(e, request, response);
      }
    }
    var session = request.getSession(false);
    var signIn = BrokerSession.in(session);
    if (session == null || signIn.isEmpty() || request.getServletPath().startsWith("/resources")) {
      return context.doNothing();
    }
    try {
      return person(signIn.get(), session, request, response, context);
    } catch (IllegalStateException e) {
      if (DatabaseAway.causes(e)) {
        return away(Unavailable.database(), request, response);
      }
      throw e;
    }
  }

  /** An error page says what is unavailable; people who were signed in stay signed in. */
  private static AuthenticationStatus away(
      Unavailable what, HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(Unavailable.class.getName(), what);
    try {
      response.setHeader("Retry-After", Unavailable.SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private AuthenticationStatus person(
      BrokerSession signIn,
      HttpSession session,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    var standing =
        signIn.sid().filter(endedSessions::has).isPresent()
            ? Standing.OVER
            : signIn.standing(broker::asked, clock.instant());
    if (standing == Standing.OVER) {
      session.invalidate();
      return continueAnonymously(request, context);
    }
    if (standing == Standing.CONFIRMED) {
      LostSession.signedIn(signIn.identity().ministry(), settings.idle(), request, response);
    }
    return context.notifyContainerAboutLogin(
        new BrokerPrincipal(signIn.identity()), Set.of("member"));
  }

  /** A new request, for what hangs on the session lives on until the end of this one. */
  private static AuthenticationStatus continueAnonymously(
      HttpServletRequest request, HttpMessageContext context) {
    if (!READING.contains(request.getMethod())) {
      return context.doNothing();
    }
    return context.redirect(AskedAddress.of(request));
  }

  private AuthenticationStatus machine(
      String token, HttpServletResponse response, HttpMessageContext context) {
    var ministry = machineTokens.ministryOf(token);
    if (ministry.isPresent()) {
      return context.notifyContainerAboutLogin(
          new MachinePrincipal(ministry.get()), Set.of("machine"));
    }
    response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return context.responseUnauthorized();
  }
}
