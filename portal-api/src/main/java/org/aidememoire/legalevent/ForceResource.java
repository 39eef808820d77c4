package org.aidememoire.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aidememoire.api.Idempotent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.language.TypedDay;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Draft;
import org.aidememoire.record.RecordResource;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** The events of an instrument, and whether it is in force. */
@Path("instruments/{id}/legal-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForceResource {

  @Inject LegalEvents events;

  @Inject Timelines timelines;

  @Inject Clock clock;

  /** The events on it that the reader may see, the latest first. */
  @GET
  @Access(Rule.ANYBODY)
  public List<JsonObject> events(@PathParam("id") UUID id) {
    return timelines.of(id).events().stream().map(View::json).toList();
  }

  @POST
  @Idempotent
  @Access(Rule.POSTED)
  public Response record(@PathParam("id") UUID id, Draft<LegalEventContent> draft) {
    return RecordResource.created(events, events.create(draft, id));
  }

  /**
   * Whether it is in force.
   *
   * @param on the day, today in UTC where none is named
   * @param known the last day whose knowledge counts
   * @param provision by number; the whole instrument where none is named
   */
  @GET
  @Path("force")
  @Access(Rule.ANYBODY)
  public ForceView force(
      @PathParam("id") UUID id,
      @QueryParam("on") @Nullable String on,
      @QueryParam("known") @Nullable String known,
      @QueryParam("provision") @Nullable String provision) {
    var day = on == null ? LocalDate.now(clock) : day("on", on);
    var timeline = timelines.of(id, known == null ? null : day("known", known));
    var named = provision == null || provision.isBlank() ? null : provision;
    return ForceView.of(timeline, day, named);
  }

  static LocalDate day(String field, String text) {
    return switch (TypedDay.sent(text)) {
      case TypedDay.Read read -> read.day();
      case TypedDay.Unread unread -> throw new Invalid(List.of(unread.of(field, field)));
    };
  }
}
