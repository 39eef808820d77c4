package org.aidememoire.web.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.sharing.Readership;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleaserTest {

  private final Releaser releaser = new Releaser();
  private boolean headed = true;

  ReleaserTest() {
    releaser.reader = new CurrentReader();
    releaser.readership =
        new Readership() {
          @Override
          public boolean headed(String ministry, @Nullable String post) {
            return headed;
          }
        };
  }

  private int releaser(Role role, @Nullable String post, @Nullable String of) {
    var posting =
        new CurrentPosting(new UUID(0, 2), "ph-dmw", "DMW", "PH", post, post, null, role, null);
    var reader = Reader.person(new UUID(0, 3), "Somebody", "ph-dmw", List.of(posting), Set.of());
    return CurrentReader.runAs(reader, () -> releaser.of("ph-dmw", of));
  }

  @Test
  void itIsSaidWhoReleasesWhatGoesBeyondTheMinistry() {
    assertEquals(2, releaser(Role.HEAD_OF_POST, "bangkok", "bangkok"));
    assertEquals(2, releaser(Role.HEAD_OF_POST, null, "bangkok"));
    assertEquals(0, releaser(Role.ATTACHE, "bangkok", "bangkok"));
    assertEquals(1, releaser(Role.DESK_OFFICER, null, null));
    headed = false;
    assertEquals(3, releaser(Role.TRAINER, null, null));
  }
}
