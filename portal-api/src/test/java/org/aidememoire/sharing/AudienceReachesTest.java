package org.aidememoire.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whether a cited record reaches the readers of the one that cites it. */
class AudienceReachesTest {

  private static final Home BANGKOK =
      new Home(new UUID(0, 1), "ph-dmw", "PH", "ph-dmw-bangkok", "TH");
  private static final Home COLLEAGUE =
      new Home(new UUID(0, 2), "ph-dmw", "PH", "ph-dmw-bangkok", "TH");
  private static final Home VIENTIANE =
      new Home(new UUID(0, 3), "ph-dmw", "PH", "ph-dmw-vientiane", "LA");

  private static Audience of(SharingLevel level, Home home) {
    return Audience.of(level, home, List.of(new UUID(0, 9)));
  }

  @Test
  void aRecordReachesThoseOfAnAlikeOneOfAColleagueAndOfNarrowerOnes() {
    for (var level : List.of(SharingLevel.POST, SharingLevel.MINISTRY, SharingLevel.COUNTRY_TEAM)) {
      for (var cited : SharingLevel.values()) {
        assertEquals(
            cited.compareTo(level) >= 0,
            of(cited, COLLEAGUE).reaches(of(level, BANGKOK)),
            cited + " for " + level);
      }
    }
  }

  @Test
  void aCircleIsNotReachedByAnotherOneAndEverybodyByPublicAndCommunityAlone() {
    assertFalse(
        of(SharingLevel.HOST_CIRCLE, VIENTIANE).reaches(of(SharingLevel.HOST_CIRCLE, BANGKOK)));
    assertFalse(of(SharingLevel.HOST_CIRCLE, BANGKOK).reaches(of(SharingLevel.COMMUNITY, BANGKOK)));
    assertTrue(
        of(SharingLevel.COMMUNITY, VIENTIANE).reaches(of(SharingLevel.HOST_CIRCLE, BANGKOK)));
    assertFalse(of(SharingLevel.COMMUNITY, BANGKOK).reaches(of(SharingLevel.PUBLIC, BANGKOK)));
    assertTrue(of(SharingLevel.PUBLIC, VIENTIANE).reaches(of(SharingLevel.COMMUNITY, BANGKOK)));
  }

  @Test
  void whatIsForItsWriterAloneReachesNobodyElse() {
    assertFalse(of(SharingLevel.PERSONAL, COLLEAGUE).reaches(of(SharingLevel.POST, BANGKOK)));
  }
}
