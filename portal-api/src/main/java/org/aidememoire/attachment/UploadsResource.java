package org.aidememoire.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.api.MostBytes;
import org.aidememoire.attachment.extraction.Refusal;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Uploads in chunks that go on after a break: tus 1.0.0 (tus.io) with creation, termination and
 * expiration. The metadata are {@code record}, {@code filename} and {@code language}; the answer to
 * the last chunk names the file in {@code Content-Location}.
 */
@Path("attachments/uploads")
@RequestScoped
public class UploadsResource {

  private static final String VERSION = "1.0.0";

  @Inject Uploads uploads;

  @Inject UploadReceiver receiver;

  @OPTIONS
  @Access(Rule.ANYBODY)
  public Response abilities() {
    return tus(204)
        .header("Tus-Version", VERSION)
        .header("Tus-Max-Size", Uploads.MOST_BYTES)
        .header("Tus-Extension", "creation,termination,expiration")
        .build();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Access(Rule.POSTED)
  public Response begin(
      @HeaderParam("Tus-Resumable") @Nullable String version,
      @HeaderParam("Upload-Length") @Nullable Long length,
      @HeaderParam("Upload-Metadata") @Nullable String metadata) {
    requireVersion(version);
    if (length == null || length <= 0) {
      boolean empty = length != null && length == 0;
      throw new WebApplicationException(
          Messages.text(empty ? "refusal." + Refusal.EMPTY : "upload.length"), 400);
    }
    Map<String, String> about = TusMetadata.parse(metadata);
    try {
      UploadView upload =
          uploads.begin(
              TusMetadata.record(about),
              about.getOrDefault("filename", ""),
              about.get("language"),
              length);
      return tus(201)
          .header("Location", "/api/attachments/uploads/" + upload.id())
          .header("Upload-Expires", expires(upload))
          .build();
    } catch (FileTooLarge tooLarge) {
      throw new WebApplicationException(tooLarge.getMessage(), 413);
    }
  }

  @HEAD
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response progress(
      @PathParam("id") UUID id, @HeaderParam("Tus-Resumable") @Nullable String version) {
    requireVersion(version);
    UploadView upload = uploads.get(id);
    return tus(200)
        .header("Upload-Offset", upload.received())
        .header("Upload-Length", upload.length())
        .header("Upload-Expires", expires(upload))
        .build();
  }

  @PATCH
  @Path("{id}")
  @Consumes("application/offset+octet-stream")
  @MostBytes(Uploads.MOST_BYTES)
  @Access(Rule.POSTED)
  public Response append(
      @PathParam("id") UUID id,
      @HeaderParam("Tus-Resumable") @Nullable String version,
      @HeaderParam("Upload-Offset") @Nullable Long offset,
      InputStream chunk) {
    requireVersion(version);
    if (offset == null || offset < 0) {
      throw new WebApplicationException("Send where the chunk starts as Upload-Offset.", 400);
    }
    try {
      UploadView upload = receiver.append(id, offset, chunk);
      Response.ResponseBuilder response =
          tus(204)
              .header("Upload-Offset", upload.received())
              .header("Upload-Expires", expires(upload));
      return upload.attachment() == null
          ? response.build()
          : response.header("Content-Location", "/api/attachments/" + upload.attachment()).build();
    } catch (FileTooLarge tooLarge) {
      throw new WebApplicationException(tooLarge.getMessage(), 413);
    } catch (Conflict elsewhere) {
      throw new WebApplicationException(elsewhere.getMessage(), 409);
    }
  }

  @DELETE
  @Path("{id}")
  @Access(Rule.POSTED)
  public Response abandon(
      @PathParam("id") UUID id, @HeaderParam("Tus-Resumable") @Nullable String version) {
    requireVersion(version);
    receiver.abandon(id);
    return tus(204).build();
  }

  private static Response.ResponseBuilder tus(int status) {
    return Response.status(status)
        .header("Tus-Resumable", VERSION)
        .header("Cache-Control", "no-store");
  }

  private static void requireVersion(@Nullable String version) {
    if (!VERSION.equals(version)) {
      throw new WebApplicationException(
          Response.status(412).header("Tus-Version", VERSION).build());
    }
  }

  private static String expires(UploadView upload) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expires().atOffset(ZoneOffset.UTC));
  }
}
