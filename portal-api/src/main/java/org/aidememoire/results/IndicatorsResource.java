package org.aidememoire.results;

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

@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource extends RecordsResource<IndicatorContent> {

  @Inject Indicators indicators;

  @Inject Measurements measurements;

  @Inject Releases releases;

  @Override
  protected Indicators records() {
    return indicators;
  }

  /** What the records that the reader may see come to now. */
  @GET
  @Path("{id}/figures.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String figures(@PathParam("id") UUID id) {
    return FigureTable.csv(Indicators.figures(indicators.tallies(id)));
  }

  /** Its measurements that the reader may see, newest first. */
  @GET
  @Path("{id}/measurements")
  @Access(Rule.ANYBODY)
  public List<JsonObject> measurements(@PathParam("id") UUID id) {
    return measurements.of(indicators.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/measurements")
  @Idempotent
  @Access(Rule.POSTED)
  public Response measure(@PathParam("id") UUID id, Draft<MeasurementContent> draft) {
    return created(measurements, measurements.create(draft, id));
  }

  /** Its releases that the reader may see, newest first. */
  @GET
  @Path("{id}/releases")
  @Access(Rule.ANYBODY)
  public List<JsonObject> releases(@PathParam("id") UUID id) {
    return releases.of(indicators.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/releases")
  @Idempotent
  @Access(Rule.POSTED)
  public Response release(@PathParam("id") UUID id, Draft<ReleaseContent> draft) {
    return created(releases, releases.create(draft, id));
  }
}
