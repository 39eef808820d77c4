package org.aidememoire.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Messages;
import org.aidememoire.problem.NotFound;

/** Lets a call through when its method's entry in the access registry admits the reader. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

  @Context ResourceInfo called;

  @Inject CurrentReader reader;

  @Override
  public void filter(ContainerRequestContext request) {
    var access = called.getResourceMethod().getAnnotation(Access.class);
    if (access == null) {
      throw new NotFound();
    }
    var by = reader.get();
    if (!access.value().admits(by)) {
      throw by.signedIn()
          ? new Denied(lacking(access.value()))
          : new NotAuthorizedException(Messages.text("token.missing"), "Bearer");
    }
  }

  private static String lacking(Rule rule) {
    return rule == Rule.SECRETARIAT ? "denied.secretariat" : "denied.posting";
  }
}
