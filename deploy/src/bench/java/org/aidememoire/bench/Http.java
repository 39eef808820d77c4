package org.aidememoire.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests to one server over a kept connection, as a client of its own language makes them. */
final class Http {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  Http(String base) {
    this.base = base;
  }

  /**
   * @param location of what was created, else empty
   */
  record Answer(int status, String body, String location) {

    /** The number that follows this sign, read without parsing the rest. */
    long number(String sign) throws IOException {
      int at = body.indexOf(sign);
      if (status >= 300 || at < 0) {
        throw new IOException(status + " " + body);
      }
      int end = at + sign.length();
      while (end < body.length() && Character.isDigit(body.charAt(end))) {
        end++;
      }
      return Long.parseLong(body.substring(at + sign.length(), end));
    }
  }

  Answer json(String method, String path, String body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    return new Answer(
        answer.statusCode(), answer.body(), answer.headers().firstValue("Location").orElse(""));
  }
}
