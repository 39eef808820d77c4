package org.aidememoire.curriculum;

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
import org.aidememoire.record.Places;
import org.aidememoire.record.RecordResource;

/** Each edition by itself; they are listed and begun below what they are part of. */
@Path("editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource extends RecordResource<EditionContent> {

  @Inject Editions editions;

  @Inject Places places;

  @Override
  protected Editions records() {
    return editions;
  }

  /** Its participants by country, stage and mode, which can be sent in again as they are. */
  @GET
  @Path("{id}/participants.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String participants(@PathParam("id") UUID id) {
    return Spreadsheet.table(ParticipantTable.table(editions.get(id).content().rows()));
  }

  @GET
  @Path("{id}/participants.xlsx")
  @Produces(Workbook.TYPE)
  @Access(Rule.ANYBODY)
  public byte[] workbook(@PathParam("id") UUID id) {
    return Workbook.sheet(
        "participants", ParticipantTable.table(editions.get(id).content().rows()));
  }

  /** What a trainer fills in: a line for each country. */
  @GET
  @Path("template.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String template() {
    var rows = ParticipantTable.template(places.countries());
    return Spreadsheet.table(ParticipantTable.table(rows));
  }
}
