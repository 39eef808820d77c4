package org.aidememoire.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.aidememoire.directory.CountryView;
import org.aidememoire.directory.DirectoryNames;
import org.aidememoire.directory.MinistryView;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesTest {

  private final Names names = new Names();

  NamesTest() {
    names.messages = new Messages();
    names.directory =
        new DirectoryNames() {
          @Override
          public List<CountryView> countries() {
            return List.of(
                new CountryView("MM", "Myanmar", "Asia/Yangon"),
                new CountryView("TH", "Thailand", "Asia/Bangkok"));
          }

          @Override
          public List<MinistryView> ministries() {
            return List.of(
                named("mm-mol", "MM", "MOL"),
                named("th-mol", "TH", "MOL"),
                named("ilo", null, "ILO"));
          }
        };
  }

  private static MinistryView named(String alias, @Nullable String country, String shortName) {
    return new MinistryView(alias, country, shortName, null, shortName, "SENDING", null, true);
  }

  @Test
  void ministriesThatAreAbbreviatedAlikeCanBeToldApart() {
    assertEquals("MOL (Myanmar)", names.ministry("mm-mol"));
    assertEquals("MOL (Thailand)", names.ministry("th-mol"));
    assertEquals("ILO", names.ministry("ilo"));
    assertEquals("Head office of MOL (Myanmar)", names.post(null, "mm-mol"));
  }
}
