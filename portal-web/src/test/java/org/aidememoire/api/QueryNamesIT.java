package org.aidememoire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.realparts.Visitor;
import org.aidememoire.web.page.Pages;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a parameter does that nothing reads, on the API and on the pages that list. */
@ArquillianTest
class QueryNamesIT {

  @Inject Endpoints endpoints;

  @Inject Pages pages;

  @Test
  void everyMethodRefusesAParameterThatItDoesNotRead() {
    var bearer = "Bearer " + Visitor.machineToken("ph-dmw");
    var asked = new ArrayList<String>();
    try (var machine = new Visitor()) {
      for (var endpoint : endpoints.all()) {
        if (endpoint.access() == Rule.ANYBODY || endpoint.access() == Rule.POSTED) {
          var path = endpoint.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
          var request =
              Visitor.get(path + "?noSuchParameter=1")
                  .header("Authorization", bearer)
                  .header("Tus-Resumable", "1.0.0")
                  .method(endpoint.verb(), BodyPublishers.noBody());
          var answer = machine.send(request.build());
          assertEquals(422, answer.statusCode(), endpoint + answer.body());
          if (!endpoint.verb().equals("HEAD")) {
            assertTrue(answer.body().contains("noSuchParameter"), endpoint + answer.body());
          }
          asked.add(endpoint.name());
        }
      }
    }
    assertFalse(asked.size() < 20, () -> "only asked " + asked);
  }

  @Test
  void theParameterThatWasMeantIsNamed() {
    assertTold("/api/search?topics=WAGES", "Did you mean “topic”?");
    assertTold("/api/search?q=wage&Country=TH", "Did you mean “country”?");
    assertTold("/api/legal-changes?sectors=fishing", "Did you mean “sector”?");
    assertTold("/api/law-updates?limits=1", "Did you mean “limit”?");
    assertTold("/api/law-updates?limit=1&limit=2", "“limit” appears twice");
    assertTold("/api/search?facets=colour", "Facets are type");
  }

  @Test
  void whatAMethodReadsItIsGiven() {
    try (var anybody = new Visitor()) {
      for (var path :
          List.of(
              "/api/search?q=wage&type=instrument&country=TH&country=MY&ministry=x&topic=WAGES"
                  + "&language=en&year=2026&force=IN_FORCE&order=newest&page=1&size=5&without=x"
                  + "&facets=type&facets=year&marks=false",
              "/api/law-updates?limit=2",
              "/api/legal-changes?host=TH&from=2026-01-01&to=2026-02-01&day=MADE&act=AMENDS"
                  + "&topic=wages&sector=fishing&words=rest",
              "/api/suggest?q=wa")) {
        var answer = anybody.open(path);
        assertEquals(200, answer.statusCode(), path + answer.body());
      }
    }
  }

  @Test
  void everyPageThatListsRefusesAParameterThatItDoesNotRead() {
    var asked = new ArrayList<String>();
    try (var administrator = Visitor.of("ph-dmw", "administrator");
        var secretariat = Visitor.of("ilo", "secretariat");
        var attache = Visitor.of("ph-dmw", "attache-bangkok")) {
      for (var page : pages.all()) {
        if (page.query().isEmpty()) {
          continue;
        }
        var visitor =
            page.access() == Rule.ADMINISTRATOR || page.access() == Rule.DIRECTORY
                ? administrator
                : page.access() == Rule.SECRETARIAT ? secretariat : attache;
        var path = page.paths().getFirst().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        // what is named by a key that nobody has is looked up after its parameters
        int found = path.equals(page.paths().getFirst()) ? 200 : 404;
        assertEquals(found, visitor.open(path).statusCode(), path);
        for (var name : page.query()) {
          assertFalse(visitor.open(path + "?" + name + "=").statusCode() == 400, path + name);
        }
        var answer = visitor.open(path + "?noSuchParameter=1");
        assertEquals(400, answer.statusCode(), path);
        assertTrue(said(answer).contains("noSuchParameter"), said(answer));
        asked.add(path);
      }
    }
    assertTrue(asked.contains("/search") && asked.contains("/terms"), asked.toString());
  }

  @Test
  void theSearchPageNamesTheFacetThatWasMeant() {
    try (var anybody = new Visitor()) {
      var answer = anybody.open("/search?q=wage&topics=WAGES");
      assertEquals(400, answer.statusCode());
      assertTrue(said(answer).contains("Did you mean “topic”?"), said(answer));
    }
  }

  private static String said(HttpResponse<String> page) {
    return Jsoup.parse(page.body()).expectFirst("main").text();
  }

  private static void assertTold(String path, String words) {
    try (var anybody = new Visitor()) {
      var answer = anybody.open(path);
      assertEquals(422, answer.statusCode(), path + answer.body());
      assertTrue(answer.body().contains(words), answer.body());
    }
  }
}
