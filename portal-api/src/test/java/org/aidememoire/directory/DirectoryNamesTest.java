package org.aidememoire.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoryNamesTest {

  private final DirectoryNames names = new DirectoryNames();
  private int reads;

  DirectoryNamesTest() {
    names.directory =
        new Directory() {
          @Override
          public List<CountryView> countries() {
            return List.of(new CountryView("TH", "Thailand " + ++reads, "Asia/Bangkok"));
          }

          @Override
          public List<MinistryView> ministries() {
            return List.of();
          }

          @Override
          public Map<String, String> postNames() {
            return Map.of("th-post", "Post");
          }
        };
  }

  private String after(Duration since) {
    names.clock = Clock.fixed(Instant.EPOCH.plus(since), ZoneOffset.UTC);
    return names.countries().getFirst().name();
  }

  @Test
  void namesAreReadOnceUntilTheyAreNoLongerFresh() {
    assertEquals("Thailand 1", after(Duration.ZERO));
    assertEquals("Thailand 1", after(DirectoryNames.FRESH.minusMillis(1)));
    assertEquals("Thailand 2", after(DirectoryNames.FRESH));
    assertEquals("Post", names.posts().get("th-post"));
  }
}
