package org.aidememoire.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Each session by itself; they are listed and begun below their forum. */
@Path("forum-sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForumSessionsResource extends RecordResource<ForumSessionContent> {

  @Inject ForumSessions sessions;

  @Override
  protected ForumSessions records() {
    return sessions;
  }
}
