package org.aidememoire.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.aidememoire.api.EntityVersion;
import org.aidememoire.api.MostBytes;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Files of records. Large ones come in chunks, see {@link UploadsResource}. */
@Path("attachments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttachmentsResource {

  @Inject Attachments attachments;

  @Inject Scans scans;

  @Inject UploadReceiver receiver;

  @GET
  @Access(Rule.ANYBODY)
  public List<AttachmentView> of(@QueryParam("record") @Nullable UUID record) {
    if (record == null) {
      throw new NotFound();
    }
    return attachments.of(record);
  }

  /** The body is the file, whatever its type: {@code ?record=…&name=act.pdf&language=th}. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @MostBytes(Uploads.MOST_BYTES)
  @Access(Rule.POSTED)
  public Response add(
      @QueryParam("record") @Nullable UUID record,
      @QueryParam("name") @Nullable String name,
      @QueryParam("language") @Nullable String language,
      InputStream content) {
    if (record == null) {
      throw new NotFound();
    }
    try {
      AttachmentView added = receiver.add(record, name == null ? "" : name, language, content);
      return answer(added)
          .status(Response.Status.CREATED)
          .header("Location", "/api/attachments/" + added.id())
          .build();
    } catch (FileTooLarge tooLarge) {
      throw new WebApplicationException(tooLarge.getMessage(), 413);
    }
  }

  @GET
  @Path("{id}")
  @Access(Rule.ANYBODY)
  public Response get(@PathParam("id") UUID id) {
    return answer(attachments.get(id)).build();
  }

  @PUT
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String version,
      AttachmentChange change) {
    return answer(attachments.change(id, EntityVersion.required(version), change)).build();
  }

  @POST
  @Path("{id}/confirm")
  @Access(Rule.POSTED)
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String version) {
    return answer(attachments.confirm(id, EntityVersion.required(version))).build();
  }

  /** Has the pictures of its pages read again, in that language. */
  @POST
  @Path("{id}/read-again")
  @Access(Rule.POSTED)
  public Response readAgain(
      @PathParam("id") UUID id,
      @QueryParam("language") @Nullable String language,
      @HeaderParam("If-Match") @Nullable String version) {
    return answer(scans.readAgain(id, EntityVersion.required(version), language)).build();
  }

  @DELETE
  @Path("{id}")
  @Access(Rule.POSTED)
  public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String version) {
    attachments.remove(id, EntityVersion.required(version));
  }

  @GET
  @Path("{id}/content")
  @Produces(MediaType.WILDCARD)
  @Access(Rule.ANYBODY)
  public Response content(
      @PathParam("id") UUID id,
      @QueryParam("inline") @Nullable String inline,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange,
      @HeaderParam("If-None-Match") @Nullable String known) {
    Delivery delivery =
        Delivery.of(attachments.open(id), "1".equals(inline), range, ifRange, known);
    Response.ResponseBuilder response = Response.status(delivery.status());
    delivery.headers().forEach(response::header);
    if (delivery.length() > 0) {
      response.header("Content-Length", delivery.length());
      response.entity((StreamingOutput) delivery::writeTo);
    }
    return response.build();
  }

  private static Response.ResponseBuilder answer(AttachmentView view) {
    return Response.ok(view).tag(EntityVersion.tag(view.version()));
  }
}
