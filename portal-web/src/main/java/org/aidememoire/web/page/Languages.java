package org.aidememoire.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.aidememoire.problem.Language;

/** Answers each request, page or API, in the language that its browser asks for and we have. */
public class Languages extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Language.begun(Language.chosen(Collections.list(request.getLocales())));
    try {
      if (!request.getRequestURI().startsWith(request.getContextPath() + "/resources/")
          && !response.containsHeader("Vary")) {
        response.addHeader("Vary", "Accept-Language");
      }
      chain.doFilter(request, response);
    } finally {
      Language.ended();
    }
  }
}
