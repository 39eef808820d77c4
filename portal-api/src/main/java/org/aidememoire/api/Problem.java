package org.aidememoire.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aidememoire.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The body of {@code application/problem+json}, RFC 9457. */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable List<Field> errors,
    @Nullable Integer currentVersion) {

  public static final String MEDIA_TYPE = "application/problem+json";

  static final String URN = "urn:aide-memoire:problem:";

  private static final Jsonb JSON = JsonbBuilder.create();

  /** What the server refused before it reached a resource. */
  public static Problem ofTheServer(int status, String detail) {
    return new Problem(URN + "http-" + status, title(status), status, detail, null, null);
  }

  static String title(int status) {
    var known = Response.Status.fromStatusCode(status);
    if (known != null) {
      return known.getReasonPhrase();
    }
    return status == 507 ? "Insufficient Storage" : "Unprocessable Content";
  }

  /** As the body of an answer. */
  public String json() {
    return JSON.toJson(this);
  }

  /**
   * @param place where in the field's text, when it is one place
   */
  public record Field(String field, String message, FieldProblem.@Nullable Place place) {}
}
