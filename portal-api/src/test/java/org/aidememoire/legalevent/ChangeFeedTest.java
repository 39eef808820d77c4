package org.aidememoire.legalevent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.record.Phase;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.sharing.SharingLevel;
import org.junit.jupiter.api.Test;

/** The feed as an independent reader reads it. */
class ChangeFeedTest {

  private static final URI PORTAL = URI.create("https://aide.example/");
  private static final URI SELF =
      URI.create("https://aide.example/api/legal-changes/feed.atom?host=ID");
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  private static SyndFeed read(String feed) throws Exception {
    return new SyndFeedInput().build(new StringReader(feed));
  }

  private static View<LegalEventContent> event(int key, String title, Instant changed) {
    var header =
        new RecordHeader(
            new UUID(0, key),
            1,
            1,
            "legal-event",
            new UUID(1, 0),
            title,
            Collections.emptySortedMap(),
            "en",
            new TreeSet<>(List.of("wages")),
            "PUBLISHED",
            Phase.RELEASED,
            SharingLevel.PUBLIC,
            List.of(),
            "id-kemnaker",
            null,
            null,
            "",
            changed,
            changed,
            changed,
            true,
            false,
            "",
            List.of(),
            false);
    var content =
        new LegalEventContent(
            Act.AMENDS,
            "ID",
            List.of(),
            null,
            null,
            Certainty.DETERMINED,
            LocalDate.of(2023, 3, 31),
            null,
            null,
            new TreeSet<>(List.of("fishing")),
            null,
            null);
    return new View<>(header, content);
  }

  @Test
  void anEntryIsKnownByItsKeyAndSaysWhatChangedAndWhen() throws Exception {
    var title = "Upah <minimum> & ค่าจ้าง";
    var corrected = NOW.plusSeconds(60);
    var feed =
        read(
            ChangeFeed.of(
                PORTAL,
                SELF,
                List.of(event(1, title, NOW), event(2, "b", corrected)),
                List.of(),
                NOW));
    assertEquals(Date.from(corrected), feed.getPublishedDate());
    assertEquals(SELF.toString(), feed.getUri());
    assertEquals(
        List.of("self " + SELF, "alternate https://aide.example/legal-changes"),
        feed.getLinks().stream()
            .map(link -> link.getRel() + " " + link.getHref())
            .sorted()
            .toList()
            .reversed());
    assertEquals(2, feed.getEntries().size());
    var entry = feed.getEntries().getFirst();
    assertEquals("urn:uuid:00000000-0000-0000-0000-000000000001", entry.getUri());
    assertEquals(title, entry.getTitle());
    assertEquals(
        "https://aide.example/legal-events/00000000-0000-0000-0000-000000000001", entry.getLink());
    assertEquals(Date.from(NOW), entry.getUpdatedDate());
    assertEquals(
        List.of("AMENDS", "ID", "fishing", "wages"),
        entry.getCategories().stream().map(SyndCategory::getName).toList());
    assertEquals("2023-03-31", entry.getDescription().getValue());
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws Exception {
    var title = "Upah\u0001 \uFFFE😀\uD800";
    var feed = read(ChangeFeed.of(PORTAL, SELF, List.of(event(1, title, NOW)), List.of(), NOW));
    assertEquals("Upah 😀", feed.getEntries().getFirst().getTitle());
  }

  @Test
  void aFeedWithoutEntriesHasATime() throws Exception {
    var feed = read(ChangeFeed.of(PORTAL, SELF, List.of(), List.of(), NOW));
    assertEquals(List.of(), feed.getEntries());
    assertEquals(Date.from(NOW), feed.getPublishedDate());
  }
}
