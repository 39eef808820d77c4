package org.aidememoire.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The table {@code queries.tsv}: a text and its tree on one line, with what was passed over, or its
 * problem and the place.
 */
class QueryParserTest {

  @TestFactory
  Stream<DynamicTest> everyTextGivesItsTree() throws IOException {
    try (var table = QueryParserTest.class.getResourceAsStream("/queries.tsv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      "«" + row[0] + "»", () -> assertEquals(row[1], tree(row[0]))));
    }
  }

  private static String tree(String text) {
    try {
      QueryParser.Reading reading = QueryParser.read(text, Entry.SCHEMA);
      String tree = reading.query().toString();
      return reading.passedOver().isEmpty() ? tree : tree + " passed over " + reading.passedOver();
    } catch (QueryProblem p) {
      return "problem " + p.kind() + " " + p.start() + " " + p.end() + " " + p.detail();
    }
  }

  @Test
  void aHostileTextIsRefusedNotFollowed() {
    assertEquals(
        QueryProblem.Kind.TOO_COMPLEX,
        assertThrows(QueryProblem.class, () -> QueryParser.parse("(".repeat(3000), Entry.SCHEMA))
            .kind());
    assertEquals(
        QueryProblem.Kind.TOO_COMPLEX,
        assertThrows(QueryProblem.class, () -> QueryParser.parse("a ".repeat(9000), Entry.SCHEMA))
            .kind());
  }
}
