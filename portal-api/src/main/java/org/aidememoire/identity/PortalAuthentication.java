package org.aidememoire.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.problem.Unavailable;

/**
 * Adds to the OpenID Connect mechanism what the portal needs: people are sent to the ministry they
 * picked without a stop at the broker's own page, machines come with a bearer token, on the API
 * alone, and a session that ended at the broker ends here.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class PortalAuthentication implements HttpAuthenticationMechanism {

  private static final Logger LOG = Logger.getLogger(PortalAuthentication.class.getName());
  private static final String BEARER = "Bearer ";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject @Delegate @Any HttpAuthenticationMechanism mechanism;

  @Inject MachineTokens machineTokens;

  @Inject EndedSessions endedSessions;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    var authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER) && AskedAddress.onApi(request)) {
      try {
        return machine(authorization.substring(BEARER.length()), response, context);
      } catch (Unavailable e) {
        return away(e, request, response);
      }
    }
    var session = request.getSession(false);
    try {
      if (session != null && endedAtTheBroker(request, session)) {
        session.invalidate();
        return asNobody(request, context);
      }
    } catch (IllegalStateException e) {
      if (DatabaseAway.causes(e)) {
        return away(Unavailable.database(), request, response);
      }
      throw e;
    }
    if (unknownToTheBroker(request)) {
      var to = session == null ? null : (String) session.getAttribute(SignInServlet.TO);
      return context.redirect(SignInServlet.local(to));
    }
    try {
      return mechanism.validateRequest(request, hinting(request, response), context);
    } catch (NoSuchElementException e) {
      // so it says that nobody began here: the session was lost while the password was typed
      if (SignedInServlet.PATH.equals(request.getServletPath())) {
        return context.redirect(SignedInServlet.FAILED);
      }
      throw e;
    } catch (RuntimeException e) {
      return withoutBroker(e, request, response);
    }
  }

  /** Whoever is signed in reads on until the broker can be asked again. */
  private static AuthenticationStatus withoutBroker(
      RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
    if (!Broker.causes(failure)) {
      throw failure;
    }
    LOG.log(Level.WARNING, "the broker does not answer", failure);
    return request.getUserPrincipal() == null
        ? away(Broker.away(), request, response)
        : AuthenticationStatus.SUCCESS;
  }

  /** An error page says what is away; whoever was signed in stays so. */
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

  /** The answer to having asked silently. */
  private static boolean unknownToTheBroker(HttpServletRequest request) {
    return SignedInServlet.PATH.equals(request.getServletPath())
        && "login_required".equals(request.getParameter("error"));
  }

  private boolean endedAtTheBroker(HttpServletRequest request, HttpSession session) {
    return session.getAttribute(SignedInServlet.BROKER_SESSION) instanceof String sid
        && !request.getServletPath().startsWith("/resources")
        && endedSessions.has(sid);
  }

  /** A new request, for what hangs on the session lives on until the end of this one. */
  private static AuthenticationStatus asNobody(
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

  private static HttpServletResponse hinting(
      HttpServletRequest request, HttpServletResponse response) {
    // the path first: asking for a parameter reads the whole form, before anything has bounded it
    if (!SignInServlet.PATH.equals(request.getServletPath())) {
      return response;
    }
    var ministry = request.getParameter("ministry");
    if (ministry == null) {
      return response;
    }
    boolean silently = request.getParameter(LostSession.SILENTLY) != null;
    return new HttpServletResponseWrapper(response) {
      @Override
      public void sendRedirect(String location) throws IOException {
        super.sendRedirect(
            location
                + (silently ? "&prompt=none" : "")
                + "&kc_idp_hint="
                + URLEncoder.encode(ministry, StandardCharsets.UTF_8));
      }
    };
  }
}
