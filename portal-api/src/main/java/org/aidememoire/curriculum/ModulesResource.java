package org.aidememoire.curriculum;

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

@Path("modules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModulesResource extends RecordsResource<ModuleContent> {

  @Inject Modules modules;

  @Inject Materials materials;

  @Override
  protected Modules records() {
    return modules;
  }

  /** Its materials that the reader may see, newest first. */
  @GET
  @Path("{id}/materials")
  @Access(Rule.ANYBODY)
  public List<JsonObject> materials(@PathParam("id") UUID id) {
    return materials.of(modules.get(id).header().id()).stream().map(View::json).toList();
  }

  @POST
  @Path("{id}/materials")
  @Idempotent
  @Access(Rule.POSTED)
  public Response add(@PathParam("id") UUID id, Draft<MaterialContent> draft) {
    return created(materials, materials.create(draft, id));
  }
}
