package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.problem.Invalid;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FullRecordIT {

  @Inject LawUpdates lawUpdates;

  @Inject UploadReceiver receiver;

  @Inject Attachments attachments;

  private Reader head;
  private UUID record;

  @BeforeEach
  void aRecord() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    var draft = SomeDrafts.update("full", "TH", null);
    record = CurrentReader.runAs(head, () -> lawUpdates.create(draft)).header().id();
  }

  @Test
  void aRecordCarriesAHundredFilesAndNotOneMore() {
    for (int i = 0; i < Admission.MOST_FILES; i++) {
      attach();
    }
    assertEquals("field.file.many", refusal());
    var files = CurrentReader.runAs(head, () -> attachments.of(record));
    files.forEach(f -> CurrentReader.runAs(head, () -> attachments.remove(f.id(), f.version())));
    attach();
  }

  @Test
  void aRecordWhoseFilesHaveTwentyMillionCharactersTakesNoOther() throws Exception {
    var file = read(attach());
    execute(
        "insert into content_piece (sha256, number, part, label, text)"
            + " select ?, n, 0, 'p. ' || n, repeat('a', 20000) from generate_series(9001, 9999) n",
        file.sha256());
    var another = read(attach());
    execute(
        "insert into content_piece (sha256, number, part, label, text)"
            + " values (?, 9001, 0, 'p. 9001', repeat('a', 20000))",
        another.sha256());
    assertEquals("field.file.text", refusal());
    CurrentReader.runAs(head, () -> attachments.remove(another.id(), another.version()));
    attach();
  }

  /** As soon as its text has been read, which replaces all of it that there was. */
  private AttachmentView read(AttachmentView attached) throws InterruptedException {
    var file = attached;
    for (int i = 0; i < 600 && file.state() == AttachmentState.HELD; i++) {
      Thread.sleep(100);
      file = CurrentReader.runAs(head, () -> attachments.get(attached.id()));
    }
    assertEquals(AttachmentState.AVAILABLE, file.state());
    return file;
  }

  private AttachmentView attach() {
    var text = "full " + UUID.randomUUID();
    return CurrentReader.runAs(
        head,
        () ->
            receiver.add(
                record,
                "a.txt",
                null,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private String refusal() {
    return assertThrows(Invalid.class, this::attach).fields().getFirst().code();
  }

  private static void execute(String sql, String sha256) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setString(1, sha256);
      insert.executeUpdate();
    }
  }
}
