package org.aidememoire.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.jspecify.annotations.Nullable;

@Path("posts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostsResource {

  @Inject Directory directory;

  @Inject PostTables tables;

  @GET
  @Access(Rule.POSTED)
  public List<PostView> posts(
      @QueryParam("host") @Nullable String host,
      @QueryParam("ministry") @Nullable String ministry) {
    return directory.posts(host, ministry);
  }

  /** The posts of the reader's ministry, which can be sent in again as they are. */
  @GET
  @Path("table.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.DIRECTORY)
  public String table() {
    return tables.csv();
  }

  @GET
  @Path("{id}")
  @Access(Rule.POSTED)
  public PostView post(@PathParam("id") String id) {
    return directory.post(id);
  }
}
