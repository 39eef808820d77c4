package org.aidememoire.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.aidememoire.signin.AskedAddress;
import org.aidememoire.web.error.Failures;
import org.jspecify.annotations.Nullable;

/**
 * A page changes something only when one of our own pages asks for it: browsers say in each request
 * where it comes from. This needs no token in the page, so a form that waited over a lost session
 * can still be sent. Who says nothing is no browser and carries nobody's session. Machines call the
 * API without an origin; it has a guard of its own.
 */
public class SameOrigin extends HttpFilter {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject transient Failures failures;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (HARMLESS.contains(request.getMethod())
        || AskedAddress.onApi(request)
        || fromHere(request)) {
      chain.doFilter(request, response);
    } else {
      failures.show(request, response, 403);
    }
  }

  /** Whether one of our own pages asks, or no browser. */
  public static boolean fromHere(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    var origin = request.getHeader("Origin");
    if (site == null && origin == null) {
      return true;
    }
    return site != null ? site.equals("same-origin") : sameHost(origin, request.getHeader("Host"));
  }

  private static boolean sameHost(@Nullable String origin, @Nullable String host) {
    try {
      return origin != null && host != null && host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
