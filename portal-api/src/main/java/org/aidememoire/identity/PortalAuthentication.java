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
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Adds to the OpenID Connect mechanism what the portal needs: people are sent to the ministry they
 * picked without a stop at the broker's own page, and machines come with a bearer token, on the API
 * alone.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class PortalAuthentication implements HttpAuthenticationMechanism {

  private static final String BEARER = "Bearer ";

  @Inject @Delegate @Any HttpAuthenticationMechanism mechanism;

  @Inject MachineTokens machineTokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    var authorization = request.getHeader("Authorization");
    if (authorization != null && authorization.startsWith(BEARER) && onApi(request)) {
      return machine(authorization.substring(BEARER.length()), response, context);
    }
    return mechanism.validateRequest(request, hinting(request, response), context);
  }

  private static boolean onApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
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
    var ministry = request.getParameter("ministry");
    if (ministry == null || !SignInServlet.PATH.equals(request.getServletPath())) {
      return response;
    }
    return new HttpServletResponseWrapper(response) {
      @Override
      public void sendRedirect(String location) throws IOException {
        super.sendRedirect(
            location + "&kc_idp_hint=" + URLEncoder.encode(ministry, StandardCharsets.UTF_8));
      }
    };
  }
}
