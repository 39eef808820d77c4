package org.aidememoire.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/** Communiqués, each under the key of its session. */
@Path("communiques")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommuniquesResource {

  @Inject Communiques communiques;

  /** The newest hundred, without their decisions. */
  @GET
  @Access(Rule.ANYBODY)
  public List<Communique> newest() {
    return communiques.newest();
  }

  @GET
  @Path("{session}")
  @Access(Rule.ANYBODY)
  public Communique get(@PathParam("session") UUID session) {
    return communiques.get(session);
  }

  @PUT
  @Path("{session}")
  @Access(Rule.POSTED)
  public Communique release(@PathParam("session") UUID session, CommuniqueDraft draft) {
    communiques.release(session, draft);
    return communiques.get(session);
  }

  @DELETE
  @Path("{session}")
  @Access(Rule.POSTED)
  public void withdraw(@PathParam("session") UUID session) {
    communiques.withdraw(session);
  }
}
