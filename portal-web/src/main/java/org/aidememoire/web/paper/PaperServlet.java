package org.aidememoire.web.paper;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.attachment.FileNames;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.paper.Docx;
import org.aidememoire.paper.Paper;
import org.aidememoire.problem.NotFound;
import org.aidememoire.problem.PortalException;
import org.aidememoire.web.error.Failures;

/** Papers as DOCX: {@code /papers/minutes/KEY}, by the name of its source. */
@Access(Rule.ANYBODY)
@WebServlet("/papers/*")
public class PaperServlet extends HttpServlet {

  @Inject @Any transient Instance<PaperSource> sources;

  @Inject transient Failures failures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Paper paper;
    try {
      paper = paper(Objects.requireNonNullElse(request.getPathInfo(), ""));
    } catch (PortalException e) {
      failures.show(request, response, e);
      return;
    }
    var name = FileNames.checked(paper.title().replace('/', '-') + ".docx");
    response.setContentType(Docx.TYPE);
    response.setHeader("Content-Disposition", FileNames.disposition(false, name));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    Docx.write(paper, response.getOutputStream());
  }

  private Paper paper(String path) {
    var parts = path.split("/", -1);
    if (parts.length != 3) {
      throw new NotFound();
    }
    return sources.stream()
        .filter(source -> source.name().equals(parts[1]))
        .findFirst()
        .orElseThrow(NotFound::new)
        .of(key(parts[2]));
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
