package org.aidememoire.launcher.portal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.launcher.server.Progress;
import org.aidememoire.launcher.server.StartFailure;

/**
 * The cluster in which the portal is to search, asked once before the portal starts. What only a
 * person can mend ends the start. A cluster that is unavailable does not: the portal runs without
 * search until it is back.
 */
public final class SearchCluster {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http;
  private final Optional<String> user;
  private final Optional<String> authorization;

  private SearchCluster(Map<String, String> told) {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    Optional.ofNullable(told.get(Search.AUTHORITIES))
        .ifPresent(file -> client.sslContext(Authorities.in(Path.of(file), "AIDE_OPENSEARCH_CA")));
    http = client.connectTimeout(PATIENCE).build();
    user = Optional.ofNullable(told.get(Search.USER));
    authorization =
        user.map(name -> name + ":" + told.getOrDefault(Search.PASSWORD, ""))
            .map(both -> both.getBytes(StandardCharsets.UTF_8))
            .map(both -> "Basic " + Base64.getEncoder().encodeToString(both));
  }

  /**
   * @param told the portal's settings of its search engine
   * @throws StartFailure when it answers and cannot be used so
   */
  public static void ask(Map<String, String> told, Progress progress) {
    List<URI> nodes = Search.nodes(told);
    if (nodes.isEmpty()) {
      return;
    }
    var cluster = new SearchCluster(told);
    var wrong = new ArrayList<StartFailure>();
    var away = new ArrayList<String>();
    for (URI node : nodes) {
      try {
        cluster.ask(node);
        return;
      } catch (StartFailure e) {
        wrong.add(e);
      } catch (IOException e) {
        away.add(node + " " + said(e));
      }
    }
    if (!wrong.isEmpty()) {
      throw wrong.getFirst();
    }
    progress.report(
        "the search cluster does not answer ("
            + String.join(", ", away)
            + "): the portal starts without search and searches as soon as it answers");
  }

  private void ask(URI node) throws IOException {
    HttpResponse<String> answer = send(node);
    int status = answer.statusCode();
    if (status == 401) {
      throw new StartFailure(
          "The search cluster at %s does not let %s in: check AIDE_OPENSEARCH_USER and"
                  .formatted(node, user.map(n -> "«" + n + "»").orElse("anybody unknown"))
              + " AIDE_OPENSEARCH_PASSWORD.");
    }
    if (status == 429 || status >= 500) {
      throw new IOException("answers " + status);
    }
    // 403: who may use indexes need not be allowed to ask for the cluster's name
    if (status != 403 && !answer.body().contains("\"cluster_name\"")) {
      throw new StartFailure(
          "What answers at %s is no OpenSearch: check AIDE_OPENSEARCH_URL.".formatted(node));
    }
  }

  private HttpResponse<String> send(URI node) throws IOException {
    var request = HttpRequest.newBuilder(node).timeout(PATIENCE);
    authorization.ifPresent(value -> request.header("Authorization", value));
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while the search cluster was asked.", e);
    } catch (IOException e) {
      var reason = certificate(e);
      if (reason.isEmpty()) {
        throw e;
      }
      throw new StartFailure(
          "The search cluster at %s shows a certificate that is not accepted (%s): name in"
                  .formatted(node, reason.get())
              + " AIDE_OPENSEARCH_CA the authority that vouches for it, and in AIDE_OPENSEARCH_URL"
              + " the name that stands in it.",
          e);
    }
  }

  private static Optional<String> certificate(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof CertificateException) {
        return Optional.of(String.valueOf(each.getMessage()));
      }
    }
    return Optional.empty();
  }

  private static String said(IOException failure) {
    return switch (failure) {
      case HttpTimeoutException e -> "takes too long";
      case ConnectException e ->
          unresolved(e) ? "is a name that nobody knows" : "cannot be reached";
      default -> {
        String message = String.valueOf(failure.getMessage());
        yield message.contains("received no bytes") ? "breaks off: does it want https?" : message;
      }
    };
  }

  private static boolean unresolved(Throwable failure) {
    return failure instanceof UnresolvedAddressException
        || failure.getCause() != null && unresolved(failure.getCause());
  }
}
