package org.aidememoire.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Where the container sends what failed outside a page. Pages get a page; the API, which its own
 * mapper answers from the resources on, is answered here for what was wrong before: a token, say.
 */
@Access(Rule.ANYBODY)
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  @Inject transient Failures failures;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var thrown = thrown(request);
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      failures.show(request, response, 404);
    } else if (FailureAsProblem.concerns(request)) {
      FailureAsProblem.tell(response, failures.explain(request, status(request), thrown));
    } else if (thrown != null) {
      failures.show(request, response, thrown);
    } else {
      failures.show(request, response, status(request));
    }
  }

  /** By a servlet, or told of by what stands before all of them. */
  private static @Nullable Throwable thrown(HttpServletRequest request) {
    var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return thrown != null ? thrown : (Throwable) request.getAttribute(Unavailable.class.getName());
  }

  private static int status(HttpServletRequest request) {
    return (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
  }
}
