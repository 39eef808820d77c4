package org.aidememoire.web.terminology;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.PortalException;
import org.aidememoire.terminology.TermImports;
import org.aidememoire.web.error.Failures;

/**
 * Takes the file of an import, which no page can: the server reads a form with a file only where a
 * servlet says so. The file is kept, and the page that it leads to says what it would change.
 */
@Access(Rule.SECRETARIAT)
@WebServlet("/terms/import/file/sent")
@MultipartConfig(
    maxFileSize = TermFileServlet.MOST,
    maxRequestSize = TermFileServlet.MOST + 10_000,
    fileSizeThreshold = (int) TermFileServlet.MOST)
public class TermFileServlet extends HttpServlet {

  static final long MOST = 2 * 1024 * 1024 + 1;

  @Inject transient TermImports imports;

  @Inject transient Failures failures;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      var part = request.getPart("file");
      if (part == null || part.getSize() == 0) {
        response.sendRedirect("/terms/import?problem=missing");
        return;
      }
      try (var content = part.getInputStream()) {
        var name = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        var kept = imports.keep(name, content.readAllBytes());
        response.sendRedirect("/terms/import/" + kept);
      }
    } catch (PortalException e) {
      failures.show(request, response, e);
    } catch (IllegalStateException e) {
      // the container's way to say that it is larger than allowed
      response.sendRedirect("/terms/import?problem=large");
    }
  }
}
