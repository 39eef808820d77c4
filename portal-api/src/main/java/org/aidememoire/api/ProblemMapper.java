package org.aidememoire.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.DatabaseAway;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Duplicate;
import org.aidememoire.problem.InsufficientStorage;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Malformed;
import org.aidememoire.problem.Messages;
import org.aidememoire.problem.NotFound;
import org.aidememoire.problem.PortalException;
import org.aidememoire.problem.TooLarge;
import org.aidememoire.problem.TooManyRequests;
import org.aidememoire.problem.TooSlow;
import org.aidememoire.problem.Unavailable;
import org.jspecify.annotations.Nullable;

/** The one place where a failure becomes an HTTP answer. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    return switch (failure) {
      case NotFound e -> problem(404, "not-found", e.getMessage(), null, null);
      case Denied e -> problem(403, "denied", e.getMessage(), null, null);
      // 412: the version that the client named in If-Match is no longer the current one
      case Conflict e -> problem(412, "conflict", e.getMessage(), null, e.currentVersion());
      case Duplicate e -> problem(409, "duplicate", e.getMessage(), null, null);
      case Invalid e -> problem(422, "invalid", e.getMessage(), fields(e), null);
      case Malformed e -> problem(422, "invalid", e.getMessage(), parts(e), null);
      case TooLarge e -> problem(413, "too-large", e.getMessage(), null, null);
      case TooSlow e -> problem(408, "too-slow", e.getMessage(), null, null);
      case Unavailable e ->
          Response.fromResponse(problem(503, "unavailable", e.getMessage(), null, null))
              .header("Retry-After", Unavailable.SECONDS)
              .build();
      case TooManyRequests e ->
          Response.fromResponse(problem(429, "too-many-requests", e.getMessage(), null, null))
              .header("Retry-After", TooManyRequests.SECONDS)
              .build();
      case InsufficientStorage e ->
          problem(507, "insufficient-storage", e.getMessage(), null, null);
      case OptimisticLockException e ->
          problem(412, "conflict", Messages.text("conflict.saved-in-between"), null, null);
      // an address that there is not, or an id that is none: the same as what may not be read
      case NotFoundException e -> problem(404, "not-found", Messages.text("not-found"), null, null);
      case WebApplicationException e -> ofTheServer(e);
      default -> causeOrUnknown(failure);
    };
  }

  /** With what it says beside the body: which methods there are, how to sign in. */
  private static Response ofTheServer(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    var answer =
        Response.fromResponse(
            problem(status, "http-" + status, String.valueOf(e.getMessage()), null, null));
    for (var header : List.of("Allow", "WWW-Authenticate")) {
      var value = e.getResponse().getHeaderString(header);
      if (value != null) {
        answer.header(header, value);
      }
    }
    return answer.build();
  }

  /** A transaction or bean container wraps what was thrown inside; the reader gets the cause. */
  private Response causeOrUnknown(Throwable failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof PortalException || cause instanceof OptimisticLockException) {
        return toResponse(cause);
      }
    }
    if (DatabaseAway.causes(failure)) {
      LOG.warning(() -> "the database does not answer: " + failure);
      return toResponse(Unavailable.database());
    }
    var away = Unavailable.behind(failure);
    if (away.isPresent()) {
      return toResponse(away.get());
    }
    var id = UUID.randomUUID();
    LOG.log(Level.SEVERE, failure, () -> "failure " + id);
    return problem(500, "unknown", Messages.text("unknown").formatted(id), null, null);
  }

  private static List<Problem.Field> fields(Invalid e) {
    return e.fields().stream()
        .map(f -> new Problem.Field(f.field(), f.message(), f.place()))
        .toList();
  }

  private static List<Problem.Field> parts(Malformed e) {
    return e.parts().stream().map(p -> new Problem.Field(p.field(), p.message(), null)).toList();
  }

  private static Response problem(
      int status,
      String type,
      String detail,
      @Nullable List<Problem.Field> errors,
      @Nullable Integer version) {
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .entity(
            new Problem(Problem.URN + type, Problem.title(status), status, detail, errors, version))
        .build();
  }
}
