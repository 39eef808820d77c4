package org.aidememoire.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.Malformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCheckTest {

  enum Level {
    POST
  }

  record Inner(Level level, List<UUID> groups) {}

  record Body(
      String title,
      @Nullable LocalDate inForceOn,
      int size,
      boolean open,
      Inner sharing,
      List<Inner> more,
      Map<String, List<String>> labels,
      Set<String> topics) {}

  record Place(String city) {}

  /** Its own names and those of its parts stand beside each other. */
  record Flat<C>(@Flattened C content, Inner sharing) {}

  record Holder(Flat<Place> flat) {}

  private static void check(String body) {
    JsonCheck.of(Body.class).check(body.getBytes(UTF_8));
  }

  private static String refusal(String body) {
    var parts = assertThrows(Malformed.class, () -> check(body)).parts();
    return parts.stream().map(Malformed.Part::field).toList().toString();
  }

  @Test
  void whatHasTheFormOfTheRecordIsTaken() {
    check(
        """
        {"title":"A","inForceOn":"2026-01-31","size":3,"open":true,
         "sharing":{"level":"POST","groups":[]},"more":[{"level":"POST"},{}],
         "labels":{"en":["a","b"],"th":[]},"topics":["x"]}
        """);
    check("{}");
    check("{\"title\":null,\"sharing\":null,\"labels\":null}");
  }

  @Test
  void aNameThatNothingReadsIsRefusedWhereverItStandsAndTheOneMeantIsNamed() {
    assertEquals("[inforceOn]", refusal("{\"inforceOn\":\"2026-01-31\"}"));
    assertEquals("[sharing.levle]", refusal("{\"sharing\":{\"levle\":\"POST\"}}"));
    assertEquals("[more[1].x]", refusal("{\"more\":[{},{\"x\":{\"y\":[1,{\"z\":2}]}}]}"));
    assertEquals("[a, sharing.b]", refusal("{\"a\":1,\"sharing\":{\"b\":[]},\"title\":\"A\"}"));
    var meant = assertThrows(Malformed.class, () -> check("{\"shareing\":{\"level\":\"POST\"}}"));
    assertTrue(meant.getMessage().contains("Did you mean “sharing”?"), meant.getMessage());
    var none = assertThrows(Malformed.class, () -> check("{\"qqqqqqqqq\":1}"));
    assertTrue(none.getMessage().contains("title, inForceOn, size"), none.getMessage());
  }

  @Test
  void theNamesOfAFlattenedPartStandInTheObjectItself() {
    var whole = JsonCheck.of(Holder.class);
    whole.check("{\"flat\":{\"city\":\"A\",\"sharing\":{\"level\":\"POST\"}}}".getBytes(UTF_8));
    for (var wrong : List.of("{\"content\":{}}", "{\"citty\":\"A\"}", "{\"city\":[]}")) {
      var body = "{\"flat\":" + wrong + "}";
      assertThrows(
          Malformed.class, () -> JsonCheck.of(Holder.class).check(body.getBytes(UTF_8)), wrong);
    }
  }

  @Test
  void aNameThatStandsTwiceIsRefused() {
    assertEquals("[title]", refusal("{\"title\":\"A\",\"title\":\"B\"}"));
    assertEquals("[labels.en]", refusal("{\"labels\":{\"en\":[],\"en\":[]}}"));
  }

  @Test
  void whatStandsUnderANameHasItsForm() {
    assertEquals("[title]", refusal("{\"title\":[\"A\"]}"));
    assertEquals("[title]", refusal("{\"title\":{\"a\":{\"b\":1}}}"));
    assertEquals("[title]", refusal("{\"title\":1}"));
    assertEquals("[size]", refusal("{\"size\":\"1\"}"));
    assertEquals("[open]", refusal("{\"open\":\"true\"}"));
    assertEquals("[sharing]", refusal("{\"sharing\":\"POST\"}"));
    assertEquals("[sharing]", refusal("{\"sharing\":[]}"));
    assertEquals("[topics]", refusal("{\"topics\":\"x\"}"));
    assertEquals("[topics]", refusal("{\"topics\":{\"a\":\"x\"}}"));
    assertEquals("[topics[1]]", refusal("{\"topics\":[\"x\",[\"y\"]]}"));
    assertEquals("[labels.en[0]]", refusal("{\"labels\":{\"en\":[{}]}}"));
    assertEquals("[topics[0], labels.en]", refusal("{\"topics\":[null],\"labels\":{\"en\":null}}"));
    for (var whole : List.of("[]", "1", "null", "\"x\"", "true")) {
      assertEquals("[The body]", refusal(whole), whole);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "{\"a\":[",
        "{\"a\":{",
        "{\"a\":",
        "{\"a\"",
        "{\"title\":[[[",
        "{\"title\":\"",
        "{\"sharing\":{",
        "{\"more\":[{\"level\":",
        "{\"labels\":{\"en\":[",
        "{}}",
        "{} {}",
        "{},",
        "nul",
        "{'a':1}",
        "{\"a\":1,}",
        "garbage",
        "\u0000",
        "{\"a\":[1 2]}",
        "[}",
        "{]",
        "{\"a\":[}",
        ":",
        ","
      })
  void whatIsNoWholeJsonIsRefusedAtOnce(String body) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThrows(JsonException.class, () -> check(body)));
  }

  @Test
  void nestingIsBounded() {
    // unknown names all the way down, so that only the depth can be refused first
    var deepest = JsonCheck.DEEPEST;
    assertEquals(
        "[a]", refusal("{\"a\":" + "[".repeat(deepest - 1) + "]".repeat(deepest - 1) + "}"));
    for (var levels : List.of(deepest + 1, 10_000, 400_000)) {
      assertThrows(JsonException.class, () -> check("[".repeat(levels)), levels + " lists");
      assertThrows(JsonException.class, () -> check("{\"a\":".repeat(levels)), levels + " objects");
      assertThrows(
          JsonException.class, () -> check("[".repeat(levels) + "]".repeat(levels)), levels + "");
    }
  }

  @Test
  void whatIsNoUtf8IsRefused() {
    assertThrows(
        JsonException.class,
        () ->
            JsonCheck.of(Body.class).check(new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}));
  }

  @Test
  void anEndlessNameIsToldShortened() {
    var told = assertThrows(Malformed.class, () -> check("{\"" + "x".repeat(500_000) + "\":1}"));
    assertTrue(told.getMessage().length() < 500, () -> "" + told.getMessage().length());
  }
}
