package org.aidememoire.web.error;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** No answer says by which server it was made, whoever of it answers. */
@ArquillianTest
@RunAsClient
class NamelessServerIT {

  private static final List<String> NAMES =
      List.of("payara", "grizzly", "glassfish", "jersey", "catalina", "mojarra", "servlet/");

  @Test
  void neitherPagesNorTheApiNorFilesNameTheServer() throws IOException {
    var bearer = "Authorization: Bearer " + Visitor.machineToken("ph-dmw");
    var id = UUID.randomUUID();
    for (var line :
        List.of(
            "GET /",
            "GET /search?q=wage",
            "GET /sign-in",
            "GET /resources/page.js",
            "GET /nothing-here",
            "GET /administration",
            "GET /search?topics=x",
            "GET /files/" + id + "/act.pdf",
            "POST /law-updates/new",
            "GET /api/openapi",
            "GET /api/search?q=wage",
            "GET /api/nothing-here",
            "GET /api/law-updates/" + id,
            "GET /api/search?topics=x",
            "DELETE /api/search",
            "OPTIONS /api/attachments/uploads",
            "POST /api/instruments",
            "TRACE /",
            "GET /WEB-INF/web.xml",
            "GET /%",
            "GET /%00",
            "GET /..;/manager",
            "GET /error",
            "BREW /coffee")) {
      assertNameless(line, "");
      assertNameless(line, bearer);
      assertNameless(line, "Authorization: Bearer x");
    }
  }

  @Test
  void whatTheServerItselfRefusesDoesNotNameItEither() throws IOException {
    assertNameless("GET / / /", "");
    assertNameless("GET /" + "a".repeat(20_000), "");
    assertNameless("GET /", "X: " + "a".repeat(20_000));
    assertNameless("GET /", "no header at all");
    assertNameless("POST /api/instruments", "Content-Length: x");
    assertNameless("POST /api/instruments", "Transfer-Encoding: nonsense");
    assertNameless("GET /", "Expect: nonsense");
    assertNameless("POST /law-updates/new", "Content-Length: 99999999999");
    var told = raw("NONSENSE\r\n\r\n");
    assertFalse(named(told), told);
  }

  private static void assertNameless(String line, String header) throws IOException {
    var portal = URI.create(Visitor.portal());
    var told =
        raw(
            line
                + " HTTP/1.1\r\nHost: "
                + portal.getAuthority()
                + "\r\nConnection: close\r\n"
                + (header.isEmpty() ? "" : header + "\r\n")
                + "\r\n");
    assertTrue(told.isEmpty() || told.startsWith("HTTP/1.1 "), told);
    assertFalse(named(told), line + " " + header.split(" ")[0] + "\n" + told);
  }

  private static boolean named(String told) {
    var head = told.split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
    var failed = !told.startsWith("HTTP/1.1 2");
    var read = failed ? told.toLowerCase(Locale.ROOT) : head;
    return NAMES.stream().anyMatch(read::contains)
        || head.lines().anyMatch(h -> h.startsWith("server:") || h.startsWith("x-powered-by:"));
  }

  private static String raw(String request) throws IOException {
    var portal = URI.create(Visitor.portal());
    try (var line = new Socket(portal.getHost(), portal.getPort())) {
      line.setSoTimeout(40_000);
      line.getOutputStream().write(request.getBytes(ISO_8859_1));
      line.shutdownOutput();
      return new String(line.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
