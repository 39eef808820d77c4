package org.aidememoire.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;

/** Serves what {@link Statics} gives addresses to. */
@Access(Rule.ANYBODY)
@WebServlet(StaticServlet.PATH + "/*")
public class StaticServlet extends HttpServlet {

  static final String PATH = "/resources";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=UTF-8",
          "woff2", "font/woff2");

  @Inject transient Statics statics;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = statics.file(request.getPathInfo()).orElse("");
    var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    try (var file = path.isEmpty() ? null : getServletContext().getResourceAsStream(path)) {
      if (file == null || type == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(type);
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      file.transferTo(response.getOutputStream());
    }
  }
}
