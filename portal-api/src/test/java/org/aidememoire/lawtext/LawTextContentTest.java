package org.aidememoire.lawtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.junit.jupiter.api.Test;

class LawTextContentTest {

  private static LawTextContent content(String notation) {
    return new LawTextContent(
        LocalDate.EPOCH,
        Standing.OFFICIAL,
        Tradition.INDONESIAN,
        List.of(),
        null,
        notation,
        null,
        false);
  }

  private static List<String> refusals(LawTextContent content) {
    var problems = new FieldProblems();
    content.check(problems, Set.of());
    try {
      problems.refuse();
      return List.of();
    } catch (Invalid e) {
      return e.fields().stream().map(FieldProblem::code).toList();
    }
  }

  @Test
  void asManyProvisionsAreKeptAsCanBeCompared() {
    var provision = "@ pasal %d\na\n";
    var most =
        IntStream.rangeClosed(1, LawTextContent.MOST_UNITS)
            .mapToObj(provision::formatted)
            .collect(Collectors.joining());
    assertEquals(List.of(), refusals(content(most)));
    var more = most + provision.formatted(LawTextContent.MOST_UNITS + 1);
    assertEquals(List.of("lawtext.notation.many"), refusals(content(more)));
    var divided = most + "@ ayat 1\nb\n@ ayat 2\nc\n";
    assertEquals(List.of(), refusals(content(divided)));
  }

  @Test
  void theVersionOfAnOriginalIsNotKnownWithoutTheOriginal() {
    var original = new UUID(1, 1);
    var translation =
        new LawTextContent(
            LocalDate.EPOCH,
            Standing.TRANSLATION,
            Tradition.GENERAL,
            List.of(original),
            7,
            "@ other\na",
            null,
            false);
    assertEquals(7, translation.only(List.of(original)).originalVersion());
    assertNull(translation.only(List.of()).originalVersion());
  }

  @Test
  void thePlainTextIsAsLongAsItIsKept() {
    var marks = "@ lain\n";
    var longest = content("a".repeat(LawTextContent.LONGEST - marks.length()));
    assertEquals(LawTextContent.LONGEST, String.valueOf(longest.notation()).length());
    assertEquals(List.of(), refusals(longest));
    assertEquals(longest, content(String.valueOf(longest.notation())));
    var longer = content("a".repeat(LawTextContent.LONGEST - marks.length() + 1));
    assertEquals(List.of("lawtext.notation.long"), refusals(longer));
    var longAsWritten = content("a".repeat(LawTextContent.LONGEST + 1));
    assertEquals(List.of("lawtext.notation.long"), refusals(longAsWritten));
  }
}
