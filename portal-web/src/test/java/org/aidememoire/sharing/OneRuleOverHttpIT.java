package org.aidememoire.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.realparts.BorrowedAccount;
import org.aidememoire.realparts.SomeKind;
import org.aidememoire.realparts.Visitor;
import org.aidememoire.sharing.RuleInWords.Someone;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Members of random organisations, signed in through their ministries, machines and nobody ask the
 * API over HTTP: each record alone, the lists, the hits, totals, facets and suggestions must show
 * what the rule lets them read.
 */
@ArquillianTest
class OneRuleOverHttpIT {

  private static final Logger LOG = Logger.getLogger(OneRuleOverHttpIT.class.getName());
  private static final int ORGANISATIONS = 2;

  /** An account of each ministry of the random organisations. */
  private static final Map<String, String> ACCOUNTS =
      Map.of("ph-dmw", "desk", "id-kemnaker", "desk", "kh-mlvt", "desk", "mm-mol", "administrator");

  private static final Map<String, String> PATHS =
      SomeKind.all().stream().collect(Collectors.toMap(SomeKind::name, SomeKind::path));

  /** Parts are listed with their whole. */
  private static final List<String> LISTS =
      SomeKind.all().stream()
          .filter(kind -> kind.container() == null)
          .map(kind -> "/api/" + kind.path())
          .toList();

  private final Map<String, Integer> compared = new TreeMap<>();

  @Test
  void theApiShowsMembersMachinesAndNobodyWhatTheRuleLetsThemRead() {
    var accounts = new HashMap<String, BorrowedAccount>();
    var tokens = new HashMap<String, String>();
    try (var anybody = new Visitor()) {
      for (var ministry : RandomOrganisation.ministries()) {
        accounts.put(ministry, new BorrowedAccount(ministry, ACCOUNTS.get(ministry)));
        tokens.put(ministry, "Bearer " + Visitor.machineToken(ministry));
      }
      for (int seed = 11; seed < 11 + ORGANISATIONS; seed++) {
        try (var organisation = new RandomOrganisation(seed)) {
          for (var member : organisation.members()) {
            var browser = accounts.get("" + member.ministry()).as(id(member));
            compare(organisation, member, path -> browser.send(Visitor.get(path).build()));
          }
          tokens.forEach(
              (ministry, bearer) ->
                  compare(
                      organisation,
                      Someone.machineOf(ministry),
                      path -> anybody.send(asking(path, bearer))));
          compare(organisation, Someone.UNKNOWN, path -> anybody.send(Visitor.get(path).build()));
        }
      }
    } finally {
      accounts.values().forEach(BorrowedAccount::close);
    }
    LOG.info(() -> "one rule over HTTP: comparisons of a reader with a record agree: " + compared);
  }

  private static UUID id(Someone member) {
    return java.util.Objects.requireNonNull(member.id());
  }

  private static HttpRequest asking(String path, String bearer) {
    return Visitor.get(path).header("Authorization", bearer).build();
  }

  private void compare(
      RandomOrganisation organisation,
      Someone reader,
      Function<String, java.net.http.HttpResponse<String>> ask) {
    var readable = organisation.readable(reader);
    for (var record : organisation.records()) {
      int status = ask.apply("/api/" + PATHS.get(record.kind()) + "/" + record.id()).statusCode();
      assertEquals(readable.contains(record.id()) ? 200 : 404, status, record + " to " + reader);
      count("single", 1);
    }
    int all = organisation.records().size();
    assertEquals(
        organisation.wholes(readable),
        listed(organisation, path -> read(ask, path)),
        "lists to " + reader);
    count("lists", all);
    count("of them readable", readable.size());
    var search = "/api/search?size=50&q=" + organisation.word();
    var first = read(ask, search);
    var found = hits(first, read(ask, search + "&page=2"));
    organisation.assertFound(reader, found, "hits to " + reader);
    assertEquals(found.size(), first.getInt("total"), "total to " + reader);
    count("hits", all);
    assertEquals(organisation.counted(found), facets(first), "facets to " + reader);
    count("facets", all);
    var offers = ask.apply("/api/suggest?q=" + organisation.word()).body();
    assertEquals(found.isEmpty(), offers.equals("[]"), offers + " to " + reader);
    count("suggestions", all);
  }

  private void count(String what, int more) {
    compared.merge(what, more, Integer::sum);
  }

  private static JsonObject read(
      Function<String, java.net.http.HttpResponse<String>> ask, String path) {
    try (var reader = Json.createReader(new StringReader(ask.apply(path).body()))) {
      return reader.readObject();
    }
  }

  /** The organisation's records in the lists, which are followed back to the time before it. */
  private static SortedSet<UUID> listed(
      RandomOrganisation organisation, Function<String, JsonObject> read) {
    var seen = new TreeSet<UUID>();
    for (var list : LISTS) {
      var next = "";
      boolean older = false;
      while (next != null && !older) {
        var part = read.apply(list + "?limit=100&cursor=" + next);
        for (var header : headers(part)) {
          if (header.getString("title").endsWith(organisation.word())) {
            seen.add(UUID.fromString(header.getString("id")));
          }
          older |= header.getString("changed").compareTo(organisation.began().toString()) < 0;
        }
        next = part.getString("next", null);
      }
    }
    return seen;
  }

  private static List<JsonObject> headers(JsonObject part) {
    return part.getJsonArray("items").stream()
        .map(item -> item.asJsonObject().getJsonObject("header"))
        .toList();
  }

  private static SortedSet<UUID> hits(JsonObject... pages) {
    var ids = new TreeSet<UUID>();
    Stream.of(pages)
        .flatMap(page -> page.getJsonArray("hits").stream())
        .map(JsonValue::asJsonObject)
        .forEach(hit -> ids.add(UUID.fromString(hit.getString("id"))));
    return ids;
  }

  private static Map<String, Map<String, Long>> facets(JsonObject page) {
    var counted = new TreeMap<String, Map<String, Long>>();
    for (var facet : List.of("type", "country", "ministry")) {
      var values = new TreeMap<String, Long>();
      for (var value : page.getJsonObject("facets").getJsonArray(facet)) {
        var counts = value.asJsonObject();
        values.put(counts.getString("value"), counts.getJsonNumber("records").longValue());
      }
      counted.put(facet, values);
    }
    return counted;
  }
}
