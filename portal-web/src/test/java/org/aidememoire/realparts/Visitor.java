package org.aidememoire.realparts;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Someone with a browser but without eyes: signs in through a ministry and asks for addresses. */
public final class Visitor implements AutoCloseable {

  private static final int MOST_HOPS = 30;

  /** Browsers trust localhost without TLS and send it its secure cookies; Java does not. */
  private static final class CookiesOfThisMachine extends CookieManager {
    @Override
    public void put(URI place, Map<String, List<String>> headers) throws IOException {
      var cookies =
          headers.entrySet().stream()
              .filter(header -> "set-cookie".equalsIgnoreCase(header.getKey()))
              .flatMap(header -> header.getValue().stream())
              .map(cookie -> cookie.replaceAll("(?i); *Secure", ""))
              .toList();
      super.put(place, Map.of("Set-Cookie", cookies));
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookiesOfThisMachine())
          .build();

  /** Signs in as that demonstration account of that ministry. */
  public static Visitor of(String ministry, String username) {
    var visitor = new Visitor();
    visitor.signIn(ministry, username);
    return visitor;
  }

  public static String portal() {
    return System.getProperty("portal.url");
  }

  /** A machine's bearer token, by client credentials from the real Keycloak. */
  public static String machineToken(String ministry) {
    try (var visitor = new Visitor()) {
      var form =
          encode(
              Map.of(
                  "grant_type", "client_credentials",
                  "client_id", "machine-" + ministry,
                  "client_secret", "machine-" + ministry + "-secret"));
      var answer =
          visitor.send(
              HttpRequest.newBuilder(
                      URI.create(
                          System.getProperty("portal.oidc.issuer")
                              + "/protocol/openid-connect/token"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form))
                  .build());
      return answer.body().replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }
  }

  private void signIn(String ministry, String username) {
    var page = password(open("/sign-in/start?ministry=" + ministry), username);
    if (!page.uri().toString().startsWith(portal())) {
      throw new AssertionError("not signed in but at " + page.uri() + "\n" + page.body());
    }
  }

  /** Gives the password where the ministry asks for it, and goes where that leads. */
  public HttpResponse<String> password(HttpResponse<String> login, String username) {
    return submit(
        Jsoup.parse(login.body(), login.uri().toString()),
        Map.of("username", username, "password", "aide-memoire"));
  }

  /** Signs out where the password was asked, without telling the portal. */
  public void signOutAtTheMinistry(String ministry) {
    var upstream = System.getProperty("portal.oidc.issuer").replaceAll("portal$", "up-" + ministry);
    var question = open(upstream + "/protocol/openid-connect/logout");
    var page = submit(Jsoup.parse(question.body(), question.uri().toString()), Map.of());
    if (!page.body().contains("signed out")) {
      throw new AssertionError("not signed out but at " + page.uri() + "\n" + page.body());
    }
  }

  private HttpResponse<String> submit(Document page, Map<String, String> filled) {
    var form = page.expectFirst("form");
    var fields = new LinkedHashMap<String, String>();
    form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
    fields.putAll(filled);
    return follow(
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(fields)))
            .build());
  }

  /** Sends that form of a page as it stands there, but for what is filled in; follows nothing. */
  public HttpResponse<String> send(HttpResponse<String> page, String form, String... filled) {
    var read = (FormElement) Jsoup.parse(page.body(), page.uri().toString()).expectFirst(form);
    var fields = new ArrayList<String>();
    var typed = new LinkedHashMap<String, String>();
    for (int i = 0; i < filled.length; i += 2) {
      typed.put(filled[i], filled[i + 1]);
    }
    read.formData().stream()
        .filter(field -> !typed.containsKey(field.key()))
        .forEach(field -> fields.add(encode(field.key()) + "=" + encode(field.value())));
    typed.forEach((name, value) -> fields.add(encode(name) + "=" + encode(value)));
    return send(
        HttpRequest.newBuilder(URI.create(read.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", fields)))
            .build());
  }

  /** An address of the portal, or the whole address that it gave. */
  public static HttpRequest.Builder get(String address) {
    return HttpRequest.newBuilder(URI.create(portal() + "/").resolve(address));
  }

  /** Types into a form's finder of instruments, as the page's script asks while one types. */
  public HttpResponse<String> find(String typed) {
    return send(
        get("/finders/instrumentFinder?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
            .build());
  }

  /** Asks once and follows nothing. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks once for what is no text. */
  public HttpResponse<byte[]> download(String path) {
    try {
      return client.send(get(path).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public HttpResponse<String> open(String path) {
    return follow(get(path).build());
  }

  private HttpResponse<String> follow(HttpRequest first) {
    var request = first;
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      var answer = send(request);
      var location = answer.headers().firstValue("Location");
      if (location.isPresent()) {
        request = HttpRequest.newBuilder(answer.uri().resolve(location.get())).build();
        continue;
      }
      var page = Jsoup.parse(answer.body(), answer.uri().toString());
      if (page.selectFirst("input[name=SAMLResponse], input[name=SAMLRequest]") == null) {
        return answer;
      }
      return submit(page, Map.of());
    }
    throw new IllegalStateException("sent around in circles, last to " + request.uri());
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
