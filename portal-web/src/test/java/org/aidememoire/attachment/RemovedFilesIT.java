package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RemovedFilesIT {

  @Inject LawUpdates lawUpdates;

  @Inject UploadReceiver receiver;

  @Inject Uploads uploads;

  @Inject Attachments attachments;

  @Inject Cleaning cleaning;

  @Inject ContentStore store;

  private final String text = "removed " + UUID.randomUUID();
  private Reader head;
  private UUID record;

  @BeforeEach
  void aRecord() {
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
    record = another();
  }

  private UUID another() {
    var draft = SomeDrafts.update("r", "TH", null);
    return CurrentReader.runAs(head, () -> lawUpdates.create(draft)).header().id();
  }

  private AttachmentView attach() {
    return attach(record);
  }

  private AttachmentView attach(UUID record) {
    return CurrentReader.runAs(
        head,
        () ->
            receiver.add(
                record,
                "a.txt",
                null,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private String available(AttachmentView file) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      AttachmentView now = CurrentReader.runAs(head, () -> attachments.get(file.id()));
      if (now.state() == AttachmentState.AVAILABLE) {
        return CurrentReader.runAs(head, () -> attachments.open(file.id())).sha256();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("not checked within half a minute");
  }

  private void remove(AttachmentView file) {
    CurrentReader.runAs(head, () -> attachments.remove(file.id(), file.version()));
  }

  @Test
  void aContentThatNoRecordCarriesGoesAfterADayAndNotBefore() throws Exception {
    AttachmentView one = attach();
    AttachmentView other = attach(another());
    String sha256 = available(one);
    remove(one);
    cleaning.forget(sha256);
    assertTrue(Files.exists(store.path(sha256)), "another record carries the same content");
    remove(other);
    assertFalse(cleaning.orphans().contains(sha256));
    age(sha256);
    assertTrue(cleaning.orphans().contains(sha256));
    cleaning.forget(sha256);
    assertFalse(Files.exists(store.path(sha256)));
    assertEquals(List.of(), CurrentReader.runAs(head, () -> attachments.of(record)));
    assertEquals(sha256, available(attach()), "it can come again");
  }

  @Test
  void whoHadAFileReadAgainIsFreeForAnotherOnceNoRecordCarriesIt() throws Exception {
    var file = attach();
    var sha256 = available(file);
    var asker = "person:" + UUID.randomUUID();
    try (var worker = SomeReaders.worker().getConnection()) {
      WorkerSql.update(worker, "update content set again = ? where sha256 = ?", asker, sha256);
      cleaning.forgetAskers();
      assertEquals(1, asked(worker, asker), "it is still carried");
      remove(file);
      cleaning.forgetAskers();
      assertEquals(0, asked(worker, asker));
    }
  }

  private static int asked(Connection worker, String asker) throws SQLException {
    return WorkerSql.update(worker, "update content set again = again where again = ?", asker);
  }

  @Test
  void whoAttachesAContentAgainWaitsUntilTheCleanerIsDoneWithIt() throws Exception {
    AttachmentView file = attach();
    String sha256 = available(file);
    remove(file);
    try (var delaying = SomeReaders.worker().getConnection();
        var row = delaying.prepareStatement("select from content where sha256 = ? for share");
        var attaching = SomeReaders.worker().getConnection()) {
      delaying.setAutoCommit(false);
      row.setString(1, sha256);
      row.execute();
      var cleaned = forgotten(sha256);
      try {
        for (int i = 0; i < 50 && mayAttach(attaching, sha256); i++) {
          Thread.sleep(100);
        }
        Thread.sleep(100);
        assertFalse(mayAttach(attaching, sha256), "while the cleaner is at it");
      } finally {
        delaying.rollback();
        delaying.setAutoCommit(true);
      }
      cleaned.get(30, TimeUnit.SECONDS);
      assertTrue(mayAttach(attaching, sha256));
    }
    assertFalse(Files.exists(store.path(sha256)));
  }

  @Test
  void bytesThatNoRowNamesAreSweptOnceTheyAreOldAndOthersStay() throws Exception {
    String kept = available(attach());
    Path named = store.path(kept);
    Path stray = stray("stray " + record);
    Path arriving = stray("arriving " + record);
    Path part = Files.writeString(store.incoming(UUID.randomUUID()), "given up");
    UUID upload = CurrentReader.runAs(head, () -> uploads.begin(record, "b.txt", null, 9)).id();
    Path open = Files.writeString(store.incoming(upload), "half");
    for (Path old : List.of(named, stray, part, open)) {
      Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
    cleaning.sweep(Instant.now().minus(Cleaning.GRACE));
    assertEquals(
        List.of(true, false, true, false, true),
        List.of(named, stray, arriving, part, open).stream().map(Files::exists).toList());
    CurrentReader.runAs(head, () -> receiver.abandon(upload));
    assertFalse(Files.exists(open));
    Files.delete(arriving);
  }

  @Test
  void anUploadThatArrivesWhileItsBytesAreSweptIsKept() throws Exception {
    for (int i = 0; i < 20; i++) {
      String content = "arriving " + i + " " + record;
      Path stray = stray(content);
      Files.setLastModifiedTime(stray, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
      var swept = forgotten(String.valueOf(stray.getFileName()));
      AttachmentView file =
          CurrentReader.runAs(
              head,
              () ->
                  receiver.add(
                      record,
                      "a.txt",
                      null,
                      new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
      swept.get(30, TimeUnit.SECONDS);
      assertTrue(Files.exists(store.path(file.sha256())), "run " + i);
    }
  }

  /** A content that came into the store and got no row. */
  private Path stray(String content) throws Exception {
    Received received =
        store.receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    store.keep(received);
    return store.path(received.sha256());
  }

  private CompletableFuture<Void> forgotten(String sha256) {
    return CompletableFuture.runAsync(() -> forget(sha256));
  }

  private void forget(String sha256) {
    try {
      cleaning.forget(sha256);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As {@link Attachments} asks, but without waiting. */
  private static boolean mayAttach(Connection connection, String sha256) throws SQLException {
    try (var lock =
        connection.prepareStatement(
            "select pg_try_advisory_xact_lock_shared(hashtextextended(?, 0))")) {
      lock.setString(1, sha256);
      try (var row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static void age(String sha256) throws Exception {
    try (var connection = SomeReaders.worker().getConnection();
        var update =
            connection.prepareStatement(
                "update content set created = created - interval '2 days' where sha256 = ?")) {
      update.setString(1, sha256);
      update.executeUpdate();
    }
  }
}
