package org.aidememoire.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.Workbook;
import org.aidememoire.record.RecordsResource;

@Path("complaint-statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComplaintStatisticsResource extends RecordsResource<ComplaintStatisticsContent> {

  @Inject ComplaintStatistics statistics;

  @Override
  protected ComplaintStatistics records() {
    return statistics;
  }

  /** Its table, which can be sent in again as it is. */
  @GET
  @Path("{id}/counts.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String counts(@PathParam("id") UUID id) {
    return Spreadsheet.table(ComplaintTable.table(statistics.get(id).content().rows()));
  }

  @GET
  @Path("{id}/counts.xlsx")
  @Produces(Workbook.TYPE)
  @Access(Rule.ANYBODY)
  public byte[] workbook(@PathParam("id") UUID id) {
    return Workbook.sheet("counts", ComplaintTable.table(statistics.get(id).content().rows()));
  }

  /** What a post fills in. */
  @GET
  @Path("template.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String template() {
    return Spreadsheet.table(ComplaintTable.table(ComplaintTable.template()));
  }
}
