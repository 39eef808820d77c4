package org.aidememoire.recommendation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.aidememoire.api.Idempotent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Draft;
import org.aidememoire.record.RecordsResource;
import org.aidememoire.record.View;

@Path("recommendations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationsResource extends RecordsResource<RecommendationContent> {

  @Inject Recommendations recommendations;

  @Inject ProgressReports reports;

  @Override
  protected Recommendations records() {
    return recommendations;
  }

  /** What countries reported on it, newest first. */
  @GET
  @Path("{id}/progress-reports")
  @Access(Rule.ANYBODY)
  public List<JsonObject> reports(@PathParam("id") UUID id) {
    return reports.of(recommendations.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/progress-reports")
  @Idempotent
  @Access(Rule.POSTED)
  public Response report(@PathParam("id") UUID id, Draft<ProgressReportContent> draft) {
    return created(reports, reports.create(draft, id));
  }
}
