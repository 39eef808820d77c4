package org.aidememoire.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.language.Workbook;
import org.aidememoire.record.RecordResource;

/**
 * Each release by itself, and its table for other programs: of a draft, as it would be released
 * now.
 */
@Path("result-releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReleasesResource extends RecordResource<ReleaseContent> {

  @Inject Releases releases;

  @Inject Indicators indicators;

  @Override
  protected Releases records() {
    return releases;
  }

  @GET
  @Path("{id}/figures.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String csv(@PathParam("id") UUID id) {
    return FigureTable.csv(releases.figures(id));
  }

  @GET
  @Path("{id}/figures.xlsx")
  @Produces(Workbook.TYPE)
  @Access(Rule.ANYBODY)
  public byte[] workbook(@PathParam("id") UUID id) {
    return Workbook.sheet("figures", FigureTable.cells(releases.figures(id)));
  }

  @GET
  @Path("{id}/figures.sdmx.csv")
  @Produces("application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String sdmx(@PathParam("id") UUID id) {
    var container = Objects.requireNonNull(releases.get(id).header().container());
    var source = Objects.requireNonNull(indicators.get(container).content().source());
    return SdmxCsv.write(source, releases.figures(id));
  }
}
