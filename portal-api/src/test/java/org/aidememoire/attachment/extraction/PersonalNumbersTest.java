package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonalNumbersTest extends ReadFiles {

  private static final List<String> PASSPORTS =
      List.of("AA1234567", "P1234567A", "N0123456", "MB 234567", "A12345678");

  @Test
  void fivePassportsAreAListAndFourAreNot() {
    assertTrue(looksLikeAList(String.join(" Somchai\n", PASSPORTS)));
    assertFalse(looksLikeAList(String.join("\n", PASSPORTS.subList(0, 4))));
    assertFalse(looksLikeAList("AA1234567 ".repeat(9)));
  }

  @Test
  void tenTelephonesAreAListAndNineAreNot() {
    assertTrue(looksLikeAList(telephones(10)));
    assertFalse(looksLikeAList(telephones(9)));
    assertTrue(looksLikeAList(telephones(10).replace('1', '\u0e51').replace('2', '\u1042')));
  }

  private static String telephones(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i % 2 == 0 ? "+66 8" + i + " 123 4567" : "08" + i + "-765-4321")
        .collect(Collectors.joining("\t"));
  }

  @Test
  void whatALawIsFullOfIsNoListOfPeople() {
    String law =
        Stream.of("UU 18/2017, PP 59/2021, P.U.(A) 123456", "01-02-2026 03-04-2026 05.06.2026")
            .collect(Collectors.joining("\n"));
    String figures =
        IntStream.range(0, 50)
            .mapToObj(
                i -> "1,23" + i + ",567.00 0.12345678" + i + " B.E. 2560 No. 45/" + (2500 + i))
            .collect(Collectors.joining("\n"));
    assertFalse(looksLikeAList(law.repeat(20)));
    assertFalse(looksLikeAList(figures));
  }

  @Test
  void aSheetOfWorkersIsSaidToLookLikeOne() throws Exception {
    String list = String.join(";Somchai\n", PASSPORTS);
    assertTrue(sound(samples.text("list.txt", list), new Hints("TH", "")).personal());
    assertFalse(sound(samples.text("law.txt", "A law"), new Hints("TH", "")).personal());
  }

  private static boolean looksLikeAList(String text) {
    PersonalNumbers numbers = new PersonalNumbers();
    text.lines().forEach(numbers::count);
    return numbers.areMany();
  }
}
