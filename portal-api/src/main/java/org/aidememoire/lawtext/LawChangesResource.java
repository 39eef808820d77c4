package org.aidememoire.lawtext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawtext.LawChanges.Compared;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one text to another. Without versions those of now are compared; the answer
 * names both.
 */
@Path("law-texts/{id}/from/{old}")
@RequestScoped
public class LawChangesResource {

  @Inject LawTexts texts;

  @Inject LawChanges changes;

  /**
   * @param compared the version of the comparison
   */
  public record ChangesView(
      UUID old, int oldVersion, UUID now, int newVersion, int compared, List<Change> changes) {}

  @GET
  @Path("changes")
  @Produces(MediaType.APPLICATION_JSON)
  @Access(Rule.ANYBODY)
  public ChangesView changes(
      @PathParam("id") UUID id,
      @PathParam("old") UUID old,
      @QueryParam("old-version") @Nullable Integer oldVersion,
      @QueryParam("version") @Nullable Integer version) {
    var compared = compared(id, old, oldVersion, version);
    return new ChangesView(
        old,
        compared.oldVersion(),
        id,
        compared.newVersion(),
        Comparison.VERSION,
        compared.comparison().changes());
  }

  @GET
  @Path("changes.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String changesCsv(
      @PathParam("id") UUID id,
      @PathParam("old") UUID old,
      @QueryParam("old-version") @Nullable Integer oldVersion,
      @QueryParam("version") @Nullable Integer version) {
    return ChangesExport.changes(compared(id, old, oldVersion, version).comparison());
  }

  /** Which number became which. */
  @GET
  @Path("numbers")
  @Produces(MediaType.APPLICATION_JSON)
  @Access(Rule.ANYBODY)
  public List<NumberMap.Entry> numbers(
      @PathParam("id") UUID id,
      @PathParam("old") UUID old,
      @QueryParam("old-version") @Nullable Integer oldVersion,
      @QueryParam("version") @Nullable Integer version) {
    return NumberMap.of(compared(id, old, oldVersion, version).comparison());
  }

  @GET
  @Path("numbers.csv")
  @Produces("text/csv; charset=utf-8")
  @Access(Rule.ANYBODY)
  public String numbersCsv(
      @PathParam("id") UUID id,
      @PathParam("old") UUID old,
      @QueryParam("old-version") @Nullable Integer oldVersion,
      @QueryParam("version") @Nullable Integer version) {
    return ChangesExport.numbers(compared(id, old, oldVersion, version).comparison());
  }

  private Compared compared(
      UUID id, UUID old, @Nullable Integer oldVersion, @Nullable Integer version) {
    return changes.between(texts.get(old), oldVersion, texts.get(id), version);
  }
}
