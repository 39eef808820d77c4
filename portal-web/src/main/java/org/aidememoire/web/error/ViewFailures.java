package org.aidememoire.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.aidememoire.signin.AskedAddress;

/**
 * Explains what failed while a view was made. It stands between the forward to the view and the
 * view, for the container writes whatever leaves a forward to the log with its stack, a page that
 * does not exist included; and after a forward that ends in peace nothing can be written any more.
 */
public class ViewFailures extends HttpFilter {

  @Inject transient Failures failures;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, new KeptHeaders(response));
    } catch (ServletException | RuntimeException e) {
      if (request.getAttribute(Failures.FAILURE) != null) {
        // it was the explanation that failed
        throw e;
      }
      if (Failures.forgotten(e)) {
        response.sendRedirect(AskedAddress.of(request));
        return;
      }
      failures.show(request, response, e);
    }
  }

  /** Faces throws everything away when a view fails, also what was set for every answer. */
  private static final class KeptHeaders extends HttpServletResponseWrapper {

    KeptHeaders(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void reset() {
      resetBuffer();
    }
  }
}
