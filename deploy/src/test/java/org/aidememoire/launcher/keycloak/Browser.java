package org.aidememoire.launcher.keycloak;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Someone's browser without a window: keeps cookies, follows redirects and submits the forms that
 * SAML pages submit by script. It stops where the portal would take over.
 */
public final class Browser implements AutoCloseable {

  private static final int MOST_HOPS = 25;

  /** Browsers trust localhost without TLS and send it its secure cookies; Java does not. */
  private static final class CookiesOfThisMachine extends CookieManager {
    @Override
    public void put(URI place, Map<String, List<String>> headers) throws IOException {
      var cookies =
          headers.getOrDefault("set-cookie", List.of()).stream()
              .map(cookie -> cookie.replaceAll("(?i); *Secure", ""))
              .toList();
      super.put(place, Map.of("Set-Cookie", cookies));
    }
  }

  private final CookieManager cookies = new CookiesOfThisMachine();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  private final String portal;
  private URI place = URI.create("about:blank");
  private Document page = new Document("");

  public Browser(String portal) {
    this.portal = portal;
  }

  /** Where it is: a page of Keycloak, or an address of the portal that it was sent to. */
  public URI place() {
    return place;
  }

  public Document page() {
    return page;
  }

  /** All cookies, as a request to the portal carries them. */
  public String cookieHeader() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Values of the cookies whose name ends so. */
  public List<String> cookies(String end) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().endsWith(end))
        .map(HttpCookie::getValue)
        .toList();
  }

  public void open(String url) {
    follow(HttpRequest.newBuilder(URI.create(url)).build());
  }

  /** Fills the page's form and submits it. */
  public void submit(Map<String, String> filled) {
    Element form = page.expectFirst("form");
    var fields = new LinkedHashMap<String, String>();
    form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
    fields.putAll(filled);
    follow(
        HttpRequest.newBuilder(URI.create(form.absUrl("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(fields)))
            .build());
  }

  public static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void follow(HttpRequest first) {
    HttpRequest request = first;
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      place = request.uri();
      if (place.toString().startsWith(portal)) {
        return;
      }
      HttpResponse<String> answer = send(request);
      var location = answer.headers().firstValue("Location");
      if (location.isPresent()) {
        request = HttpRequest.newBuilder(place.resolve(location.get())).build();
        continue;
      }
      page = Jsoup.parse(answer.body(), place.toString());
      if (page.selectFirst("input[name=SAMLResponse], input[name=SAMLRequest]") == null) {
        return;
      }
      submit(Map.of());
      return;
    }
    throw new IllegalStateException("Sent around in circles, last to " + place);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
