package org.aidememoire.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Messages;

/** Serves {@link Idempotent}. */
@Provider
@Idempotent
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String HEADER = "Idempotency-Key";

  @Inject IdempotencyKeys keys;

  @Inject TakenKey taken;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var key = request.getHeaderString(HEADER);
    if (key == null) {
      return;
    }
    if (key.isBlank() || key.length() > 200) {
      throw Invalid.field(HEADER, "field.idempotency.key");
    }
    var fingerprint = fingerprint(request);
    var attempt = UUID.randomUUID();
    var before = keys.take(key, fingerprint, attempt);
    if (before.isEmpty()) {
      taken.taken(key, attempt, request.getUriInfo().getBaseUri().getPath());
      return;
    }
    var use = before.get();
    if (!use.request().equals(fingerprint)) {
      throw Invalid.field(HEADER, "field.idempotency.reused");
    }
    if (use.status() == null) {
      // 409, for there is no version to merge with: the same request may be sent again
      throw new WebApplicationException(Messages.text("conflict.running"), 409);
    }
    request.abortWith(
        Response.status(use.status())
            .header("Location", use.location())
            .header("Idempotency-Replayed", "true")
            .build());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
      taken.succeeded(response.getStatus(), response.getHeaderString("Location"));
    } else {
      failed();
    }
  }

  /** Without the database the key stays taken, until the next attempt takes it over. */
  private void failed() {
    try {
      taken.failed();
    } catch (RuntimeException e) {
      if (!DatabaseAway.causes(e)) {
        throw e;
      }
    }
  }

  /** The whole request in 64 characters; its body is put back for the resource to read. */
  private static String fingerprint(ContainerRequestContext request) throws IOException {
    var body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          request.getUriInfo().getPath().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
