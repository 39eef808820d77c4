package org.aidememoire.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Listing;
import org.jspecify.annotations.Nullable;

/** What the caller was told, the newest first; a machine is told nothing. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

  @Inject Notices notices;

  @GET
  @Access(Rule.POSTED)
  public Listing<Notice> newest(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    return notices.newest(cursor, limit);
  }

  @GET
  @Path("{notice}")
  @Access(Rule.POSTED)
  public Notice get(@PathParam("notice") UUID notice) {
    return notices.get(notice);
  }

  /** What came until that moment is read; what came later stays unread. */
  @POST
  @Path("reading")
  @Access(Rule.POSTED)
  public Unread read(NoticeReading reading) {
    new FieldProblems().required("until", reading.until(), "notice.until.required").refuse();
    notices.read(Objects.requireNonNull(reading.until()));
    return new Unread(notices.unread());
  }

  /**
   * @param unread at most {@link Notices#MOST_COUNTED}
   */
  public record Unread(int unread) {}
}
