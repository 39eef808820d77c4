package org.aidememoire.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.aidememoire.problem.Denied;

/**
 * Refuses a change that comes with a session cookie but not from a page of the portal. Two signs
 * must agree: a header that no form of another site can send ({@code X-Requested-With}), and the
 * browser's own word on where the request comes from, when it gives one. A bearer token is no
 * cookie, so machines need neither. An anonymous caller is refused first, by {@link AccessFilter}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class ForgeryFilter implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod()) || bearer(request)) {
      return;
    }
    var site = request.getHeaderString("Sec-Fetch-Site");
    if (request.getHeaderString("X-Requested-With") == null
        || (site != null && !site.equals("same-origin"))) {
      throw new Denied("denied.csrf");
    }
  }

  private static boolean bearer(ContainerRequestContext request) {
    var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    return authorization != null && authorization.startsWith("Bearer ");
  }
}
