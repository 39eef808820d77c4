package org.aidememoire.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.aidememoire.signin.AskedAddress;
import org.aidememoire.web.error.Failures;

/**
 * Refuses a form that is larger than all fields of a page together can be, before anything reads
 * it. One that does not say its length is refused too, as no browser sends it: the server would cut
 * it at its own bound without a message. A form with a file is bounded by its servlet.
 */
public class FormBound extends HttpFilter {

  /** Bytes, as forms.js has it; a little less than the server reads. */
  static final long MOST = 2_000_000;

  @Inject transient Failures failures;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (AskedAddress.onApi(request) || !form(request)) {
      chain.doFilter(request, response);
    } else if (request.getContentLengthLong() > MOST) {
      failures.showUnread(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (request.getContentLengthLong() < 0) {
      failures.showUnread(request, response, HttpServletResponse.SC_BAD_REQUEST);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean form(HttpServletRequest request) {
    var type = request.getContentType();
    return request.getMethod().equals("POST")
        && type != null
        && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }
}
