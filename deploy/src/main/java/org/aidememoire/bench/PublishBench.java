package org.aidememoire.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.UUID;

/**
 * How long after the request to publish it a record can be found, and after a withdrawal it can no
 * longer: each from sending the step to the first search whose answer shows it, over HTTP.
 */
public final class PublishBench {

  private static final int WARM_UP = 20;
  private static final int ROUNDS = 200;

  /**
   * Milliseconds of each round, sorted.
   *
   * @param found from publishing to the first search that shows it
   * @param gone from withdrawing to the first that does not
   */
  public record Figures(double[] found, double[] gone) {

    public static double at(double[] sorted, int percent) {
      return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    @Override
    public String toString() {
      return "publish to searchable  %s%nwithdraw to gone       %s"
          .formatted(line(found), line(gone));
    }

    private static String line(double[] sorted) {
      return "p50 %.0f ms  p95 %.0f ms  p99 %.0f ms  max %.0f ms  (%d rounds)"
          .formatted(
              at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100), sorted.length);
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String portal;
  private final String asked;
  private final String token;

  private PublishBench(String portal, String asked, String token) {
    this.portal = portal;
    this.asked = asked;
    this.token = token;
  }

  /**
   * @param arguments the portal that is written to, the issuer of tokens, and the portal that is
   *     asked, when it is another node
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var portal = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
    var issuer = arguments.length > 1 ? arguments[1] : "http://localhost:8180/realms/portal";
    var asked = arguments.length > 2 ? arguments[2] : portal;
    System.out.println(measure(portal, asked, issuer, ROUNDS));
  }

  public static Figures measure(String portal, String asked, String issuer, int rounds)
      throws IOException, InterruptedException {
    var bench = new PublishBench(portal, asked, token(issuer));
    var found = new double[rounds];
    var gone = new double[rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      var word = "bench" + UUID.randomUUID().toString().replace("-", "");
      var record = bench.create(word);
      double publish = bench.until(record, 1, "publish", word, 1);
      double withdraw = bench.until(record, 2, "withdraw", word, 0);
      if (round >= 0) {
        found[round] = publish;
        gone[round] = withdraw;
      }
    }
    Arrays.sort(found);
    Arrays.sort(gone);
    return new Figures(found, gone);
  }

  private String create(String word) throws IOException, InterruptedException {
    var body =
        """
        {"title": "%s", "form": "LAW", "jurisdiction": "INTERNATIONAL", "language": "en"}
        """
            .formatted(word);
    var created =
        send(
            request(portal + "/api/instruments")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    return URI.create(created.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /** Milliseconds from the step to the first answer with that number of records. */
  private double until(String record, int version, String step, String word, int records)
      throws IOException, InterruptedException {
    // a draft is found by its own ministry: publication is seen by the state that the hit shows
    var sign = records == 0 ? "\"total\":0" : "\"state\":\"PUBLISHED\"";
    long start = System.nanoTime();
    send(
        request(portal + record + "/" + step)
            .header("If-Match", "\"" + version + "\"")
            .POST(BodyPublishers.noBody()));
    while (!send(request(asked + "/api/search?size=1&q=" + word).GET()).body().contains(sign)) {
      if (System.nanoTime() - start > 30_000_000_000L) {
        throw new IOException("not seen within 30 s after " + step);
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private static String token(String issuer) throws IOException, InterruptedException {
    var form =
        "grant_type=client_credentials&client_id=machine-ph-dmw&client_secret=machine-ph-dmw-secret";
    var request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var body = client.send(request, BodyHandlers.ofString()).body();
      return body.replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }
  }
}
