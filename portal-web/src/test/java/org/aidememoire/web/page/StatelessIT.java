package org.aidememoire.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the server keeps of readers between two requests: nothing, and of tables a little. */
@ArquillianTest
class StatelessIT {

  private static final Set<String> BEGINNING_TO_SIGN_IN = Set.of("/sign-in/start");

  /** As web.xml says. */
  private static final int TABLES = 8;

  @Inject Pages pages;

  @Inject Servlets servlets;

  @Test
  void nobodyGetsACookieBeforeSigningIn() throws Exception {
    var marked = new ArrayList<String>();
    try (var anybody = HttpClient.newHttpClient()) {
      for (var address : addresses()) {
        for (var asked :
            List.of(
                Visitor.get(address).build(),
                form(address, "same-origin"),
                form(address, "cross-site"))) {
          anybody.send(asked, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
              .filter(cookie -> !cookie.contains("Max-Age=0"))
              .forEach(cookie -> marked.add(asked.method() + " " + address + " " + cookie));
        }
      }
    }
    assertEquals(List.of(), marked);
  }

  private static HttpRequest form(String address, String site) {
    return Visitor.get(address)
        .header("Sec-Fetch-Site", site)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("record=record&jakarta.faces.ViewState=stateless"))
        .build();
  }

  /** Of every page and servlet, of what public pages lead to, and of what there is not. */
  private Set<String> addresses() {
    var all = new LinkedHashSet<>(List.of("/nothing-here", "/api/nothing", "/api", "/a.xhtml"));
    pages.all().forEach(page -> all.addAll(page.paths()));
    servlets.all().forEach(servlet -> all.addAll(servlet.paths()));
    try (var anybody = new Visitor()) {
      for (var list : List.of("/", "/search?q=work", "/law-updates", "/instruments")) {
        Jsoup.parse(anybody.open(list).body())
            .select("a[href^=/], link[href^=/]")
            .forEach(link -> all.add(link.attr("href")));
      }
    }
    var asked = new LinkedHashSet<String>();
    for (var address : all) {
      asked.add(address.replaceAll("\\{[a-z]+}", UUID.randomUUID().toString()).replace("*", "x"));
    }
    asked.removeAll(BEGINNING_TO_SIGN_IN);
    assertTrue(asked.size() > 60, asked::toString);
    return asked;
  }

  @Test
  void ofTheTablesThatSomebodyOpensTheLastAreRemembered() {
    try (var administrator = Visitor.of("ph-dmw", "administrator")) {
      var opened = new ArrayList<HttpResponse<String>>();
      for (int i = 0; i <= TABLES; i++) {
        opened.add(administrator.open("/administration"));
      }
      assertTrue(sorted(administrator, opened.getFirst()).body().contains("<redirect "));
      assertTrue(sorted(administrator, opened.get(1)).body().contains("<update id=\"table\""));
      assertTrue(sorted(administrator, opened.getLast()).body().contains("<update id=\"table\""));
    }
  }

  private static HttpResponse<String> sorted(Visitor reader, HttpResponse<String> page) {
    var state = Jsoup.parse(page.body()).expectFirst("[name=jakarta.faces.ViewState]").val();
    return reader.send(
        Visitor.get("/administration")
            .header("Faces-Request", "partial/ajax")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "jakarta.faces.partial.ajax=true&jakarta.faces.source=table"
                        + "&jakarta.faces.partial.execute=table"
                        + "&jakarta.faces.partial.render=table&table=table&table_filtering=true"
                        + "&table_encodeFeature=true&postings=postings&jakarta.faces.ViewState="
                        + state.replace(":", "%3A")))
            .build());
  }
}
