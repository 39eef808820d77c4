package org.aidememoire.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.aidememoire.problem.TooLarge;

/**
 * Bounds what is sent to every resource method, before anything reads it: by the length that is
 * said, or else while it is read. A caller who may not call the method is refused first.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyBound implements ContainerRequestFilter {

  @Context ResourceInfo called;

  @Override
  public void filter(ContainerRequestContext request) {
    var larger = called.getResourceMethod().getAnnotation(MostBytes.class);
    var most = larger == null ? BoundedBody.MOST : larger.value();
    if (length(request) > most) {
      throw new TooLarge(most);
    }
    request.setEntityStream(new BoundedBody(request.getEntityStream(), most));
  }

  /** As the sender says it; 0 where nothing, or no number, is said. */
  private static long length(ContainerRequestContext request) {
    var said = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return said != null && said.matches("[0-9]{1,18}") ? Long.parseLong(said) : 0;
  }
}
