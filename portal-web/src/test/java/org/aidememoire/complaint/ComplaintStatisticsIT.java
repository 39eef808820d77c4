package org.aidememoire.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who releases a post's statistics, and who reads them. */
@ArquillianTest
class ComplaintStatisticsIT {

  @Inject ComplaintStatistics statistics;

  private Reader head;
  private Reader attache;

  @BeforeEach
  void people() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    attache = SomeReaders.attacheOf("ph-dmw", "PH", "TH");
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private UUID drafted(SharingLevel level) {
    var said = new SomeComplaintStatistics().draft("Complaints of a quarter", "TH");
    var draft = SomeDrafts.draft(ComplaintStatisticsContent.class, said, new Sharing(level, null));
    return as(attache, () -> statistics.create(draft)).header().id();
  }

  @Test
  void thePostDraftsAndItsHeadReleasesHoweverNarrowlyItIsShared() {
    for (var level : List.of(SharingLevel.POST, SharingLevel.MINISTRY, SharingLevel.PUBLIC)) {
      var id = drafted(level);
      as(attache, () -> statistics.step(id, 1, "REPORT", null));
      assertThrows(
          Denied.class,
          () -> as(attache, () -> statistics.step(id, 2, "RELEASE", null)),
          "" + level);
      var released = as(head, () -> statistics.step(id, 2, "RELEASE", null));
      assertEquals("RELEASED", released.header().state());
    }
  }

  @Test
  void nobodyBeyondTheMinistryReadsThemHoweverWidelyTheyAreShared() {
    var id = drafted(SharingLevel.PUBLIC);
    as(head, () -> statistics.step(id, 1, "RELEASE", null));
    var colleague = SomeReaders.headOf("ph-dmw", "PH", "MY");
    assertEquals(12, as(colleague, () -> statistics.get(id)).content().rows().getFirst().cases());
    for (var other : List.of(SomeReaders.headOf("id-kemnaker", "ID", "TH"), Reader.ANONYMOUS)) {
      assertThrows(NotFound.class, () -> as(other, () -> statistics.get(id)));
    }
  }
}
