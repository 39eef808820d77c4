package org.aidememoire.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.aidememoire.api.Problem;
import org.aidememoire.problem.Messages;
import org.aidememoire.signin.AskedAddress;

/** What failed, reported to a program or a script in the API's format. */
final class FailureAsProblem {

  private FailureAsProblem() {}

  /** Whether it failed on the way to the API. */
  static boolean concerns(HttpServletRequest request) {
    var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return asked != null && AskedAddress.onApi(asked.toString());
  }

  static void tell(HttpServletResponse response, Failure failure) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(failure.status());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(Problem.ofTheServer(failure.status(), sentence(failure)).json());
  }

  private static String sentence(Failure failure) {
    if (failure.reason() != null) {
      return failure.reason();
    }
    if (failure.id() != null) {
      return Messages.text("unknown").formatted(failure.id());
    }
    return switch (failure.status()) {
      case HttpServletResponse.SC_UNAUTHORIZED -> Messages.text("token.refused");
      case HttpServletResponse.SC_NOT_FOUND -> Messages.text("not-found");
      default -> "HTTP " + failure.status();
    };
  }
}
