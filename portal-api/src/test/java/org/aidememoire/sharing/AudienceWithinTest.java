package org.aidememoire.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.identity.Reader;
import org.junit.jupiter.api.Test;

/** The audience by which an index finds a part, against the two that the part is read by. */
class AudienceWithinTest {

  private static final List<String> STAFF =
      List.of("host:TH", "host:MY", "team:PH@TH", "ministry:ph", "ministry:id", "post:a", "post:b");

  private final Random random = new Random(7);

  private static Audience of(String... tokens) {
    return new Audience(new TreeSet<>(Set.of(tokens)));
  }

  private static Reader holding(List<String> tokens) {
    return new Reader(null, "", null, true, List.of(), new TreeSet<>(tokens));
  }

  /** Staff hold the tokens of their postings and with them the community's; observers a group's. */
  private Reader somebody() {
    var tokens = new ArrayList<>(List.of("public"));
    if (random.nextInt(4) > 0) {
      tokens.add("community");
      STAFF.stream().filter(t -> random.nextInt(3) == 0).forEach(tokens::add);
    }
    if (random.nextBoolean()) {
      tokens.add("group:1");
    }
    return holding(tokens);
  }

  private Audience some() {
    var tokens = new TreeSet<>(List.of(STAFF.get(random.nextInt(STAFF.size()))));
    STAFF.stream().filter(t -> random.nextInt(4) == 0).forEach(tokens::add);
    List.of("group:1", "community", "public").stream()
        .filter(t -> random.nextInt(4) == 0)
        .forEach(tokens::add);
    return new Audience(tokens);
  }

  @Test
  void nobodyFindsAPartWhoDoesNotReadBoth() {
    for (int i = 0; i < 100_000; i++) {
      var part = some();
      var container = some();
      var reader = somebody();
      if (part.within(container).admits(reader)) {
        assertTrue(part.admits(reader) && container.admits(reader), part + " in " + container);
      }
    }
  }

  @Test
  void aPartForEverybodySignedInIsFoundByWhomeverItsContainerIsFor() {
    var container = of("host:TH", "ministry:ph", "post:a");
    assertEquals(container.tokens(), of("community", "post:b").within(container).tokens());
  }

  @Test
  void aPartInWhatIsPublicIsFoundByItsOwnReaders() {
    var part = of("ministry:id", "post:b");
    assertEquals(part.tokens(), part.within(of("public", "community", "ministry:ph")).tokens());
  }

  @Test
  void aGroupsObserversAreNotTakenForStaff() {
    assertFalse(of("community").within(of("group:1")).admits(holding(List.of("group:1"))));
  }
}
