package org.aidememoire.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The security headers of every answer. Scripts and styles come from files of ours alone, so text
 * that somebody typed can never run. Forms may lead to the broker, because signing out does. On
 * working pages PrimeFaces runs scripts in the page, each with the nonce of that page, and moves
 * its panels by style attributes; it may do so there and nowhere else.
 */
public class SecurityHeaders extends HttpFilter {

  private static final String POLICY = "Content-Security-Policy";
  private static final String SCRIPTS_OF_OURS = "script-src 'self';";

  @Inject
  @ConfigProperty(name = "portal.oidc.issuer", defaultValue = "http://localhost:8180/realms/portal")
  transient URI broker;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.getServletPath().equals(StaticServlet.PATH)) {
      response.setHeader(POLICY, "default-src 'none'");
    } else {
      tellPages(response);
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, new OnePolicy(request, response));
  }

  /** What a page does and where it leads; a font or a script has nothing of that. */
  private void tellPages(HttpServletResponse response) {
    response.setHeader(POLICY, policy(SCRIPTS_OF_OURS, ""));
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  }

  /**
   * PrimeFaces adds a policy of its own to every page: here it becomes part of the one there is.
   */
  private final class OnePolicy extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    OnePolicy(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void addHeader(String name, String value) {
      if (!name.equals(POLICY)) {
        super.addHeader(name, value);
      } else if (request.getAttribute(PageFilter.PAGE) instanceof PageEntry page
          && page.working()) {
        setHeader(POLICY, policy(value, " style-src-attr 'unsafe-inline';"));
      }
    }
  }

  private String policy(String scripts, String styles) {
    return "default-src 'none'; "
        + scripts
        + styles
        + " style-src 'self'; img-src 'self' data:;"
        + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
        + " frame-ancestors 'none'; form-action 'self' "
        + broker.getScheme()
        + "://"
        + broker.getAuthority();
  }
}
