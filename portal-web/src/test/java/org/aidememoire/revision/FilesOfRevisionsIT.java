package org.aidememoire.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.aidememoire.attachment.UploadReceiver;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the history says of the files of a record, to its editors and to others. */
@ArquillianTest
class FilesOfRevisionsIT {

  private static final String NAME = "not-checked-yet.txt";

  @Inject LawUpdates lawUpdates;

  @Inject UploadReceiver receiver;

  @Inject Revisions revisions;

  private Reader head;
  private Reader reader;
  private RecordHeader record;

  @BeforeEach
  void aRecordWithAFile() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    reader = SomeReaders.attacheOf("id-kemnaker", "ID", "TH");
    var shared =
        SomeDrafts.draft(
            LawUpdateContent.class,
            Json.createObjectBuilder()
                .add("title", "Update with a file")
                .add("host", "TH")
                .add("changes", "Fees are lower.")
                .build(),
            new Sharing(SharingLevel.COMMUNITY, null));
    var id = as(head, () -> lawUpdates.create(shared)).header().id();
    as(head, () -> lawUpdates.step(id, 1, "PUBLISH", null));
    record = as(head, () -> lawUpdates.get(id)).header();
    var bytes = "The fee is 100 baht.".getBytes(StandardCharsets.UTF_8);
    as(head, () -> receiver.add(id, NAME, null, new ByteArrayInputStream(bytes)));
  }

  private static <T> T as(Reader reader, Supplier<T> work) {
    return CurrentReader.runAs(reader, work);
  }

  private List<String> states(Reader by) {
    UUID id = record.id();
    var after = Instant.now().plusSeconds(60);
    return as(
        by,
        () -> {
          var last = revisions.of(id).getFirst();
          return List.of(
                  last.said(),
                  revisions.at(id, last.number()).orElseThrow().said(),
                  revisions.asOf(List.of(id), after).values().iterator().next().said())
              .stream()
              .map(Object::toString)
              .toList();
        });
  }

  @Test
  void whoEditsTheRecordReadsTheNamesOfItsFilesAndNobodyElse() {
    states(head).forEach(said -> assertTrue(said.contains(NAME), said));
    for (var said : states(reader)) {
      assertFalse(said.contains(NAME), said);
      assertFalse(said.contains(Revisions.FILES), said);
    }
  }

  @Test
  void aFileMakesAVersionButNoneThatOthersReferTo() {
    var now = as(head, () -> lawUpdates.get(record.id())).header();
    assertNotEquals(record.version(), now.version());
    assertEquals(record.contentVersion(), now.contentVersion());
    assertEquals(record.changed(), now.changed());
  }
}
