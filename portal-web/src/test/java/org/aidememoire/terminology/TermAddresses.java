package org.aidememoire.terminology;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.aidememoire.realparts.SomeAddresses;
import org.aidememoire.realparts.Visitor;
import org.jsoup.Jsoup;

public final class TermAddresses implements SomeAddresses {

  @Override
  public Map<String, List<String>> of(Visitor reader) {
    return Map.of(
        "/terms", List.of("/terms", "/terms?q={word}", "/terms?q=wage&topic=wages"),
        "/terms/{concept}", List.of("/terms/minimum-wage"),
        "/terms/{concept}/edit", List.of("/terms/minimum-wage/edit"),
        "/terms/{concept}/remove", List.of("/terms/minimum-wage/remove"),
        "/terms/import/{file}", List.of(sent()),
        "/api/terms", List.of("/api/terms?q={word}"),
        "/api/terms/{id}", List.of("/api/terms/minimum-wage"),
        "/api/terms.{format}", List.of("/api/terms.csv", "/api/terms.tbx"));
  }

  /** The plan of a file that the secretariat sent. */
  private static String sent() {
    try (var secretariat = Visitor.of("ilo", "secretariat")) {
      var body =
          """
          --part\r
          Content-Disposition: form-data; name="file"; filename="terms.csv"\r
          Content-Type: text/csv\r
          \r
          concept,topic,en,th
          rest-home,shelter,rest home,บ้าน
          \r
          --part--\r
          """;
      var form = Jsoup.parse(secretariat.open("/terms/import").body()).expectFirst("main form");
      var answer =
          secretariat.send(
              Visitor.get(form.attr("action"))
                  .header("Sec-Fetch-Site", "same-origin")
                  .header("Content-Type", "multipart/form-data; boundary=part")
                  .POST(BodyPublishers.ofString(body))
                  .build());
      return answer
          .headers()
          .firstValue("Location")
          .orElseThrow(() -> new AssertionError(answer.body()))
          .replaceFirst("^https?://[^/]+", "");
    }
  }
}
