package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.problem.InsufficientStorage;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.TooManyRequests;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one person may have under way and one ministry may keep, each at its bound. */
@ArquillianTest
class UploadLimitsIT {

  @Inject LawUpdates lawUpdates;

  @Inject UploadReceiver receiver;

  @Inject Uploads uploads;

  @Inject Attachments attachments;

  @Inject UploadLimits limits;

  @Inject FileCounts counts;

  private Reader head;
  private UUID record;

  /** Carries the files that wait, more than the portal lets a record have. */
  private UUID crowded;

  private final List<UUID> begun = new ArrayList<>();

  @BeforeEach
  void aRecord() {
    head = SomeReaders.headOf("id-kemnaker", "ID", "TH");
    record = newRecord();
    crowded = newRecord();
  }

  private UUID newRecord() {
    var draft = SomeDrafts.update("r", "TH", null);
    return CurrentReader.runAs(head, () -> lawUpdates.create(draft)).header().id();
  }

  @AfterEach
  void leaveNothing() {
    CurrentReader.runAs(
        head,
        () -> {
          begun.forEach(receiver::abandon);
          for (UUID each : List.of(record, crowded)) {
            attachments.of(each).forEach(file -> attachments.remove(file.id(), file.version()));
          }
        });
  }

  /** A file of the reader's that waits and that no lane takes. */
  private void waiting(long size) throws Exception {
    String sha256 = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    DataSource app = InitialContext.doLookup("java:app/portal/app");
    try (var connection = app.getConnection()) {
      connection.setAutoCommit(false);
      execute(
          connection,
          "select set_config('portal.reader', ?, true)",
          String.join(",", head.tokens()));
      execute(
          connection,
          """
          insert into attachment
            (id, record, position, name, sha256, size, author, owner, ministry, created)
          values (gen_random_uuid(), ?, 1, 'w.txt', ?, ?, 'a', ?, 'id-kemnaker', now())
          """,
          crowded,
          sha256,
          size,
          UploadLimits.owner(head));
      execute(
          connection,
          "insert into content (sha256, size, state, claimed_until) values (?, ?, 'HELD', 'infinity')",
          sha256,
          size);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private AttachmentView add(byte[] content) {
    return CurrentReader.runAs(
        head, () -> receiver.add(record, "a.txt", null, new ByteArrayInputStream(content)));
  }

  private static byte[] some() {
    return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void twoHundredFilesMayWaitAndNotOneMore() throws Exception {
    for (int i = 1; i < UploadLimits.MOST_WAITING; i++) {
      waiting(1);
    }
    assertEquals(36, add(some()).size());
    waiting(1);
    var refused = assertThrows(TooManyRequests.class, () -> add(some()));
    assertTrue(refused.getMessage().contains("at most 200 files"), refused.getMessage());
    var other = SomeReaders.attacheOf("id-kemnaker", "ID", "TH");
    assertEquals(
        "b.txt",
        CurrentReader.runAs(
                other, () -> receiver.add(record, "b.txt", null, new ByteArrayInputStream(some())))
            .name());
  }

  @Test
  void aGigabyteMayWaitAndNotAByteMore() throws Exception {
    waiting(UploadLimits.MOST_WAITING_BYTES - 36);
    assertEquals(36, add(some()).size());
    waiting(1);
    assertThrows(TooManyRequests.class, () -> add(some()));
  }

  @Test
  void twentyUploadsMayBeOpenAndNotOneMore() {
    for (int i = 0; i < UploadLimits.MOST_OPEN; i++) {
      begun.add(begin(5).id());
    }
    assertThrows(TooManyRequests.class, () -> begin(5));
  }

  private UploadView begin(long length) {
    return CurrentReader.runAs(head, () -> uploads.begin(record, "u.txt", null, length));
  }

  @Test
  void aMinistrysQuotaIsFilledToTheLastByte() throws Exception {
    long left = limits.quota() - counts.kept("id-kemnaker").bytes();
    left -= counts.reserved("id-kemnaker").bytes();
    available(left - 36 - 50);
    begun.add(begin(50).id()); // is reserved from now on
    var refused = assertThrows(InsufficientStorage.class, () -> begin(37));
    assertTrue(refused.getMessage().contains("quota"), refused.getMessage());
    assertEquals(36, add(some()).size());
    assertThrows(InsufficientStorage.class, () -> add(some()));
    assertThrows(InsufficientStorage.class, () -> begin(1));
  }

  /** A file that does not wait any more. */
  private void available(long size) throws Exception {
    waiting(size);
    try (var connection = SomeReaders.worker().getConnection();
        var update =
            connection.prepareStatement(
                """
                update content c set state = 'AVAILABLE', media_type = 'text/plain', rules = 1
                  from attachment a where a.sha256 = c.sha256 and a.record = cast(? as uuid)
                """)) {
      update.setString(1, crowded.toString());
      update.executeUpdate();
    }
  }

  @Test
  void parametersAreCheckedBeforeAByteIsRead() {
    InputStream unread =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("the body was read");
          }
        };
    assertThrows(
        Invalid.class,
        () -> CurrentReader.runAs(head, () -> receiver.add(record, "a.txt", "xx", unread)));
    assertThrows(
        Invalid.class,
        () -> CurrentReader.runAs(head, () -> receiver.add(record, " ", "th", unread)));
    assertThrows(
        Invalid.class,
        () -> CurrentReader.runAs(head, () -> uploads.begin(record, "a.txt", "xx", 5)));
  }
}
