package org.aidememoire.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aidememoire.record.RecordResource;

/** Topics, each by itself; they are listed and proposed below their series. */
@Path("topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource extends RecordResource<TopicContent> {

  @Inject Topics topics;

  @Override
  protected Topics records() {
    return topics;
  }
}
