package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.aidememoire.search.AlsoSearched.Label;
import org.junit.jupiter.api.Test;

class AlsoSearchedTest {

  private final AlsoSearched wage =
      new AlsoSearched(
          "minimum-wage",
          "minimum wage",
          List.of(
              new Label("ms", "gaji minimum"),
              new Label("ms", "upah minimum"),
              new Label("id", "upah minimum"),
              new Label("id", "UMP"),
              new Label("fil", "gaji minimum")));

  @Test
  void aWordThatTwoLanguagesShareIsToldOnce() {
    assertEquals(List.of("gaji minimum", "upah minimum", "UMP"), texts(wage.all()));
  }

  @Test
  void eachLanguageComesFirstWithItsPreferredWord() {
    assertEquals(List.of("gaji minimum", "upah minimum"), texts(wage.firsts()));
  }

  private static List<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).toList();
  }
}
