package org.aidememoire.terminology;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.aidememoire.api.EntityVersion;
import org.aidememoire.api.Idempotent;
import org.aidememoire.api.MostBytes;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.jspecify.annotations.Nullable;

@Path("terms")
@RequestScoped
public class TermsResource {

  @Inject Terminology terminology;

  @Inject TermImports imports;

  @Inject TermExport export;

  @GET
  @Access(Rule.SIGNED_IN)
  @Produces(MediaType.APPLICATION_JSON + ";qs=1")
  public ConceptListing list(
      @QueryParam("q") @Nullable String text,
      @QueryParam("topic") @Nullable String topic,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    return terminology.list(new ConceptQuestion(text, topic, page, size));
  }

  @GET
  @Access(Rule.SIGNED_IN)
  @Produces(TermExport.CSV + ";qs=0.5")
  public Response csv() {
    return export.csv();
  }

  @GET
  @Access(Rule.SIGNED_IN)
  @Produces(TermExport.TBX + ";qs=0.5")
  public Response tbx() {
    return export.tbx();
  }

  @GET
  @Path("{id}")
  @Access(Rule.SIGNED_IN)
  @Produces(MediaType.APPLICATION_JSON)
  public Response get(@PathParam("id") String id) {
    return answer(terminology.get(id)).build();
  }

  @POST
  @Idempotent
  @Access(Rule.SECRETARIAT)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response create(ConceptDraft draft) {
    var created = terminology.create(draft);
    return answer(created)
        .status(Response.Status.CREATED)
        .header("Location", "/api/terms/" + created.id())
        .build();
  }

  @PUT
  @Path("{id}")
  @Access(Rule.SECRETARIAT)
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response edit(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String version,
      ConceptDraft draft) {
    return answer(terminology.edit(id, EntityVersion.required(version), draft.named(id))).build();
  }

  @DELETE
  @Path("{id}")
  @Access(Rule.SECRETARIAT)
  public void remove(
      @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
    terminology.remove(id, EntityVersion.required(version));
  }

  /** Without If-Match only says what the file would change. */
  @POST
  @Path("import")
  @MostBytes(TermFile.MOST_BYTES)
  @Access(Rule.SECRETARIAT)
  @Consumes({TermExport.CSV, TermExport.TBX, MediaType.APPLICATION_XML})
  @Produces(MediaType.APPLICATION_JSON)
  public ImportPlan bringIn(@HeaderParam("If-Match") @Nullable String number, InputStream file)
      throws IOException {
    var content = file.readAllBytes();
    return number == null
        ? imports.plan(content)
        : imports.apply(content, EntityVersion.required(number));
  }

  private static Response.ResponseBuilder answer(ConceptView view) {
    return Response.ok(view).tag(EntityVersion.tag(view.version()));
  }
}
