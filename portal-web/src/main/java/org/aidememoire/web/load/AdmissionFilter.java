package org.aidememoire.web.load;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets in as many requests as can be worked on, and asks the others to come back. */
public class AdmissionFilter extends HttpFilter {

  @Inject transient Admissions admissions;

  @Inject transient ComeBack comeBack;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (TypedForm.in(request)) {
      // read at the pace of its line, before it takes a place
      request.getParameterMap();
    }
    var admission = admissions.of(led(request));
    if (!admission.enter()) {
      comeBack.tell(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      admission.leave();
    }
  }

  /** Where the server has led the request, whatever was typed. */
  private static String led(HttpServletRequest request) {
    var further = request.getPathInfo();
    return further == null ? request.getServletPath() : request.getServletPath() + further;
  }
}
