package org.aidememoire.web.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.aidememoire.api.Problem;
import org.aidememoire.signin.AskedAddress;
import org.aidememoire.web.page.SameOrigin;
import org.aidememoire.web.page.Statics;
import org.aidememoire.web.text.Messages;

/**
 * Tells people and programs that there is too much to do at the moment, without a view, a reader or
 * the database. A form goes back to its sender, with all that was typed, to be sent again: nothing
 * of it was read but its fields. One that another site sent does not, or it would look like ours.
 */
@ApplicationScoped
class ComeBack {

  /** A queue is served in less; in it, as many again would come too early. */
  static final String SECONDS = "5";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s"><head><meta charset="UTF-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>%s</title><link rel="stylesheet" href="%s"/></head>
      <body><main id="content" class="wrap"><div class="refusal">
      <h1>%s</h1><p>%s</p><p>%s</p>%s
      </div></main></body></html>
      """;

  @Inject Messages messages;

  @Inject Statics statics;

  void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean toProgram = AskedAddress.onApi(request) || request.getHeader("Faces-Request") != null;
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", SECONDS);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(toProgram ? Problem.MEDIA_TYPE : "text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var body = (toProgram ? problem() : page(request)).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String problem() {
    return Problem.ofTheServer(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            messages.of("error.busy-why") + " " + messages.of("error.busy-next", SECONDS))
        .json();
  }

  private String page(HttpServletRequest request) {
    boolean typed = TypedForm.in(request) && SameOrigin.fromHere(request);
    var title = messages.of("error.busy-title");
    return PAGE.formatted(
        messages.language(),
        title,
        statics.of("style.css"),
        title,
        messages.of("error.busy-why"),
        typed ? messages.of("error.busy-typed", SECONDS) : messages.of("error.busy-next", SECONDS),
        typed ? form(request) : link(request));
  }

  /** A request that is no form and changes something is repeated by the browser alone. */
  private String link(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        ? "<div class=\"actions\"><a class=\"button\" href=\"%s\">%s</a></div>"
            .formatted(escaped(AskedAddress.of(request)), messages.of("error.again"))
        : "";
  }

  private String form(HttpServletRequest request) {
    var fields =
        request.getParameterMap().entrySet().stream()
            .flatMap(field -> Arrays.stream(field.getValue()).map(v -> field(field.getKey(), v)))
            .collect(Collectors.joining());
    return "<form method=\"post\" action=\"%s\">%s<div class=\"actions\"><button type=\"submit\">%s</button></div></form>"
        .formatted(escaped(AskedAddress.path(request)), fields, messages.of("error.send-again"));
  }

  private static String field(String name, String value) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\"/>"
        .formatted(escaped(name), escaped(value));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
