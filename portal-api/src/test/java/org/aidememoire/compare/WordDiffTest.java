package org.aidememoire.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  private static String written(List<WordDiff.Part> parts) {
    return parts.stream()
        .map(
            part ->
                switch (part.kind()) {
                  case SAME -> part.text();
                  case REMOVED -> "[-" + part.text() + "]";
                  case ADDED -> "[+" + part.text() + "]";
                })
        .collect(Collectors.joining());
  }

  @Test
  void whereTooMuchChangedTheMiddleIsShownAsAWhole() {
    var old = "a ".repeat(4_000);
    var now = "b ".repeat(4_000);
    assertEquals(
        "It [-" + old.strip() + "][+" + now.strip() + "] end.",
        written(WordDiff.of("It " + old + "end.", "It " + now + "end.")));
    var same = "x ".repeat(100_000);
    assertEquals(
        same + "[-one][+two] " + same.strip(),
        written(WordDiff.of(same + "one " + same.strip(), same + "two " + same.strip())));
  }

  @Test
  void aChangedNumberIsOneWord() {
    assertEquals(
        "The fee is [-1,000][+1,500] baht.",
        written(WordDiff.of("The fee is 1,000 baht.", "The fee is 1,500 baht.")));
  }

  @Test
  void aChangedSentenceIsOneChangeAndParagraphsStay() {
    assertEquals(
        "[-New rules on the][+It applies to every] permit",
        written(WordDiff.of("New rules on the permit", "It applies to every permit")));
    assertEquals(
        "[-One][+A]\n\n[-two][+b] three [+and ]four",
        written(WordDiff.of("One\n\ntwo three four", "A\n\nb three and four")));
  }

  @Test
  void wordsAreFoundWhereNoSpaceStandsBetweenThem() {
    assertEquals("แรงงาน[-ไทย][+ลาว]", written(WordDiff.of("แรงงานไทย", "แรงงานลาว")));
  }

  @Test
  void aDateGoesAndComesAsAWhole() {
    assertEquals("[-3 Nov 2026][+1 Dec 2026]", written(WordDiff.whole("3 Nov 2026", "1 Dec 2026")));
    assertEquals("[+1 Dec 2026]", written(WordDiff.whole("", "1 Dec 2026")));
    assertEquals("1 Dec 2026", written(WordDiff.whole("1 Dec 2026", "1 Dec 2026")));
  }
}
