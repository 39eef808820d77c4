package org.aidememoire.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.aidememoire.directory.CountryView;
import org.aidememoire.directory.DirectoryNames;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.form.SentForm;
import org.junit.jupiter.api.Test;

class CountryFinderTest {

  private final CountryFinder finder = new CountryFinder();

  CountryFinderTest() {
    finder.form = SentForm.of(Map.of("parties", new String[] {"TH", "MY"}));
    finder.names = new Names();
    finder.names.directory =
        new DirectoryNames() {
          @Override
          public List<CountryView> countries() {
            return List.of(
                new CountryView("MY", "Malaysia", "Asia/Kuala_Lumpur"),
                new CountryView("MM", "Myanmar", "Asia/Yangon"),
                new CountryView("TH", "Thailand", "Asia/Bangkok"));
          }
        };
  }

  private static List<String> codes(List<Option> options) {
    return options.stream().map(Option::value).toList();
  }

  @Test
  void aCountryIsFoundByAnyPartOfItsName() {
    assertEquals(List.of("MY", "TH"), codes(finder.find("LA")));
    assertEquals(List.of("MM"), codes(finder.find(" mya ")));
    assertEquals(List.of(), codes(finder.find("zz")));
  }

  @Test
  void theChosenOnesAndTheOthersAreAll() {
    assertEquals(List.of("MY", "TH"), codes(finder.chosen("parties")));
    assertEquals(List.of("MM"), codes(finder.others("parties")));
  }
}
