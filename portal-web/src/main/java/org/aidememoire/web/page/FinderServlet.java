package org.aidememoire.web.page;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.NotFound;
import org.aidememoire.web.error.Failures;
import org.aidememoire.web.form.Finder;
import org.aidememoire.web.form.Finders;

/**
 * Answers the script of a form with what fits what is typed into a finder: an array of {@code word}
 * and {@code value}, found as this reader. A component of PrimeFaces did it before, for 800 KB of
 * scripts on each form.
 */
@Access(Rule.POSTED)
@WebServlet("/finders/*")
public class FinderServlet extends HttpServlet {

  private static final int LONGEST = 200;

  @Inject transient Finders finders;

  @Inject transient Address address;

  @Inject transient Failures failures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var name = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
      var finder = finders.named(name).orElseThrow(NotFound::new);
      answer(response, finder, typed());
    } catch (RuntimeException e) {
      failures.tellScript(request, response, e);
    }
  }

  private String typed() {
    var typed = address.text("q").orElse("");
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  private static void answer(HttpServletResponse response, Finder finder, String typed)
      throws IOException {
    var found = Json.createArrayBuilder();
    for (var option : finder.find(typed)) {
      found.add(Json.createObjectBuilder().add("word", option.word()).add("value", option.value()));
    }
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(found.build().toString());
  }
}
