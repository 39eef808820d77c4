package org.aidememoire.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.aidememoire.problem.Unavailable;

/** The broker as a server that may be away: people are not sent to where nobody answers. */
@ApplicationScoped
class Broker {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject SignInSettings settings;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  static Unavailable away() {
    return new Unavailable("sign-in.away");
  }

  /** Whether somebody who is sent there now will be served. */
  boolean answers() {
    var description = URI.create(settings.getIssuer() + "/.well-known/openid-configuration");
    var request = HttpRequest.newBuilder(description).timeout(PATIENCE).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Whether it failed because the broker did not answer, or a proxy answered for it. */
  static boolean causes(Throwable failure) {
    for (var each = failure; each != null; each = each.getCause()) {
      if (each instanceof IOException || each instanceof JsonException) {
        return true;
      }
    }
    return false;
  }
}
