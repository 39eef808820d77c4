package org.aidememoire.lawtext;

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
import org.aidememoire.record.Parts;
import org.aidememoire.record.RecordResource;
import org.aidememoire.record.View;

/** The texts of one instrument. */
@Path("instruments/{id}/law-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentTextsResource {

  @Inject LawTexts texts;

  @Inject Parts parts;

  /** Those that the reader may see, the newest wording first. */
  @GET
  @Access(Rule.ANYBODY)
  public List<JsonObject> texts(@PathParam("id") UUID id) {
    return texts.of(parts.readable(id).id()).stream().map(View::json).toList();
  }

  @POST
  @Idempotent
  @Access(Rule.POSTED)
  public Response record(@PathParam("id") UUID id, Draft<LawTextContent> draft) {
    return RecordResource.created(texts, texts.create(draft, id));
  }
}
