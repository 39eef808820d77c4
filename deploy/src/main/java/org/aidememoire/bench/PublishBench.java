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
 * How long after a publication is asked for the record can be found, and after a withdrawal it can
 * no longer: each from sending the step to the first search whose answer shows it, over HTTP.
 */
public final class PublishBench {

  private static final int WARM_UP = 20;
  private static final int ROUNDS = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String portal;
  private final String token;

  private PublishBench(String portal, String token) {
    this.portal = portal;
    this.token = token;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var portal = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
    var issuer = arguments.length > 1 ? arguments[1] : "http://localhost:8180/realms/portal";
    var bench = new PublishBench(portal, token(issuer));
    var found = new double[ROUNDS];
    var gone = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      var word = "bench" + UUID.randomUUID().toString().replace("-", "");
      var record = bench.create(word);
      double publish = bench.until(record, 1, "publish", word, 1);
      double withdraw = bench.until(record, 2, "withdraw", word, 0);
      if (round >= 0) {
        found[round] = publish;
        gone[round] = withdraw;
      }
    }
    System.out.println("publish to searchable  " + figures(found));
    System.out.println("withdraw to gone       " + figures(gone));
  }

  private String create(String word) throws IOException, InterruptedException {
    var body =
        """
        {"title": "%s", "form": "LAW", "jurisdiction": "INTERNATIONAL", "language": "en"}
        """
            .formatted(word);
    var created =
        send(
            request("/api/instruments")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    return URI.create(created.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /** Milliseconds from the step to the first answer with so many records. */
  private double until(String record, int version, String step, String word, int records)
      throws IOException, InterruptedException {
    // a draft is found by its own ministry: publication is seen by the state that the hit shows
    var sign = records == 0 ? "\"total\":0" : "\"state\":\"PUBLISHED\"";
    long start = System.nanoTime();
    send(
        request(record + "/" + step)
            .header("If-Match", "\"" + version + "\"")
            .POST(BodyPublishers.noBody()));
    while (!send(request("/api/search?size=1&q=" + word).GET()).body().contains(sign)) {
      if (System.nanoTime() - start > 30_000_000_000L) {
        throw new IOException("not seen within 30 s after " + step);
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(portal + path))
        .header("Authorization", "Bearer " + token);
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

  private static String figures(double[] milliseconds) {
    var sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return "p50 %.0f ms  p95 %.0f ms  p99 %.0f ms  max %.0f ms  (%d rounds)"
        .formatted(
            sorted[sorted.length / 2],
            sorted[sorted.length * 95 / 100],
            sorted[sorted.length * 99 / 100],
            sorted[sorted.length - 1],
            sorted.length);
  }
}
