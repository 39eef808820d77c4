package org.aidememoire.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private static final List<Locale> OFFERED =
      List.of(Locale.ENGLISH, Locale.of("th"), Locale.of("id"));

  @AfterEach
  void end() {
    Language.ended();
  }

  @Test
  void theFirstWantedLanguageThatIsOfferedIsChosen() {
    var wanted = List.of(Locale.of("km"), Locale.of("id", "ID"), Locale.of("th"));
    assertEquals(Locale.of("id"), Language.chosen(wanted, OFFERED));
  }

  @Test
  void aLanguageWithoutFilesIsNeverChosen() {
    assertEquals(Locale.ENGLISH, Language.chosen(List.of(Locale.of("km"), Locale.ROOT), OFFERED));
  }

  @Test
  void whatABundleLacksIsSaidInEnglish() {
    Language.begun(Locale.of("th"));
    assertEquals("Give a name.", Messages.text("field.name.required"));
  }
}
