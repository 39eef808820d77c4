package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.realparts.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a program asks of the search. */
@ArquillianTest
@RunAsClient
class SearchResourceIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void anAnswerCountsEveryFacetAndMarksWhatWasFound() throws IOException {
    var answer = ask("/api/search?q=work");
    assertEquals(named(), facets(answer));
    assertTrue(facets(answer).containsAll(Set.of("type", "task", "violation", "outcome")));
    assertTrue(answer.toString().contains("\"marked\":true"), answer.toString());
  }

  /** All facets, as a refusal names them. */
  private static Set<String> named() {
    try (var anybody = new Visitor()) {
      var refused = anybody.open("/api/search?facets=nosuch").body();
      var names = refused.replaceFirst("(?s).*Facets are ([^.]*)[.].*", "$1");
      return new TreeSet<>(List.of(names.split(", ")));
    }
  }

  @Test
  void onlyTheNamedFacetsAreCountedAndCountedAlike() throws IOException {
    var all = ask("/api/search?q=work");
    var two = ask("/api/search?q=work&facets=country&facets=year");
    assertEquals(Set.of("country", "year"), facets(two));
    assertEquals(all.get("facets").get("country"), two.get("facets").get("country"));
    assertEquals(Set.of(), facets(ask("/api/search?q=work&facets=")));
  }

  @Test
  void withoutMarksTheSameRecordsAreFoundAndTheirTitlesStandAsTheyAre() throws IOException {
    var marked = ask("/api/search?q=work");
    var bare = ask("/api/search?q=work&marks=false");
    assertEquals(marked.get("total"), bare.get("total"));
    assertEquals(marked.findValuesAsText("id"), bare.findValuesAsText("id"));
    assertEquals(titles(marked), titles(bare));
    assertFalse(bare.toString().contains("\"marked\":true"), bare.toString());
    bare.get("hits").forEach(hit -> assertTrue(hit.get("fragments").isEmpty(), hit.toString()));
  }

  @Test
  void aPastedTitleIsReadAsWordsAndSaysWhatWasPassedOver() throws IOException {
    var answer = ask("/api/search?q=" + encoded("(WORK SHALL NOT END"));
    assertEquals(
        List.of("(", "NOT"),
        JSON.convertValue(answer.get("passedOver"), new TypeReference<List<String>>() {}));
    assertTrue(ask("/api/search?q=work").get("passedOver").isEmpty());
  }

  @Test
  void anOfferedRecordSaysWhereItsPageLies() throws IOException {
    for (var offer : ask("/api/suggest?q=work")) {
      assertEquals(offer.hasNonNull("record"), offer.hasNonNull("path"), offer.toString());
      assertTrue(
          !offer.hasNonNull("path")
              || offer.get("path").asText().endsWith("/" + offer.get("record").asText()),
          offer.toString());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void anUnknownFacetIsNamedWithTheOnesThereAre() {
    try (var anybody = new Visitor()) {
      var answer = anybody.open("/api/search?q=work&facets=state");
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("\"facets\""), answer.body());
      assertTrue(answer.body().contains("Facets are type, country"), answer.body());
    }
  }

  @Test
  void moreThanAnAnswerMayHoldIsRefusedInsteadOfCut() {
    var desk = Visitor.of("ph-dmw", "desk");
    for (var wrong :
        Map.of(
                "/api/search?q=work&size=51", "size\",\"message\":\"Ask for 1 to 50 ",
                "/api/search?q=work&size=0", "size\",\"message\":\"Ask for 1 to 50 ",
                "/api/search?q=work&page=0", "page\",\"message\":\"Pages are counted",
                "/api/law-updates?limit=101", "limit\",\"message\":\"Ask for 1 to 100 ",
                "/api/instruments?limit=-1", "limit\",\"message\":\"Ask for 1 to 100 ",
                "/api/terms?size=101", "size\",\"message\":\"Ask for 1 to 100 ")
            .entrySet()) {
      var answer = desk.open(wrong.getKey());
      assertEquals(422, answer.statusCode(), wrong.getKey());
      assertTrue(answer.body().contains(wrong.getValue()), answer.body());
    }
    desk.close();
  }

  private static JsonNode ask(String path) throws IOException {
    try (var anybody = new Visitor()) {
      return JSON.readTree(anybody.open(path).body());
    }
  }

  private static Set<String> facets(JsonNode answer) {
    var names = new TreeSet<String>();
    answer.get("facets").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> titles(JsonNode answer) {
    return answer.get("hits").findValues("title").stream()
        .map(title -> String.join("", title.findValuesAsText("text")))
        .toList();
  }
}
