package org.aidememoire.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.identity.Role;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.mail.Outbox.Claim;
import org.aidememoire.notice.NoticeDesk;
import org.aidememoire.notice.NoticeDesk.Addressee;
import org.aidememoire.notice.NoticeSource;
import org.aidememoire.notice.Notices;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.realparts.Visitor;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in a mail, and for whom: with the rights of the moment at which it is sent. */
@ArquillianTest
class MailIT {

  @Inject @Any Instance<NoticeSource> sources;

  @Inject Notices notices;

  @Inject MailChoices choices;

  @Inject Letters letters;

  @Inject LawUpdates lawUpdates;

  @Inject Readers readers;

  private Connection worker;
  private Reader insider;
  private Reader outsider;
  private Reader head;

  @BeforeEach
  void people() throws SQLException {
    worker = SomeReaders.worker().getConnection();
    insider = person("ph-dmw");
    outsider = person("id-kemnaker");
    head = SomeReaders.headOf("ph-dmw", "PH", "TH");
  }

  @AfterEach
  void close() throws SQLException {
    worker.close();
  }

  /**
   * At the head office of that ministry, with an address at once and mail of everything at once.
   */
  private Reader person(String ministry) throws SQLException {
    var id = UUID.randomUUID();
    WorkerSql.update(
        worker,
        "insert into person (id, username, ministry, name, email) values (?, ?, ?, 'Mailed', ?)",
        id,
        ministry + "." + id,
        ministry,
        id + "@ministry.example");
    WorkerSql.update(
        worker,
        """
        insert into posting (id, person, ministry, role, starts)
        values (gen_random_uuid(), ?, ?, 'DESK_OFFICER', now() - interval '1 day')
        """,
        id,
        ministry);
    var reader = readers.of(id).orElseThrow();
    CurrentReader.runAs(reader, () -> choices.choose(Map.of(source().name(), Delivery.IMMEDIATE)));
    return reader;
  }

  private NoticeSource source() {
    return sources.stream().findFirst().orElseThrow();
  }

  private RecordHeader record(String title) {
    var draft = SomeDrafts.update(title, "TH", new Sharing(SharingLevel.COMMUNITY, null));
    return CurrentReader.runAs(
        head,
        () -> {
          var made = lawUpdates.create(draft).header();
          return lawUpdates.step(made.id(), made.version(), "PUBLISH", null).header();
        });
  }

  private void withdraw(RecordHeader record) {
    CurrentReader.runAs(
        head, () -> lawUpdates.step(record.id(), record.version(), "WITHDRAW", null));
  }

  /** Tells those readers of it and plans their mails, all before now. */
  private void tell(RecordHeader record, Reader... told) throws SQLException {
    var addressees = new ArrayList<Addressee>();
    for (var reader : told) {
      addressees.add(new Addressee("person:" + reader.person(), "once"));
    }
    var now = Instant.now();
    NoticeDesk.tell(worker, source(), record.id(), addressees, now);
    MailPlan.plan(worker, now.plus(3, ChronoUnit.MINUTES), true);
  }

  private Optional<Letter> letter(Reader to) throws SQLException {
    try (var query =
        worker.prepareStatement(
            "select id from mail where person = ? and state = 'WAITING' order by closes desc limit 1")) {
      query.setObject(1, to.person());
      try (var row = query.executeQuery()) {
        assertTrue(row.next());
        var claim =
            new Claim(
                row.getObject(1, UUID.class), to.person(), Delivery.IMMEDIATE, 0, Instant.now());
        return letters.write(worker, claim, Instant.now());
      }
    }
  }

  private String omitted(Reader reader) {
    return CurrentReader.runAs(
        reader,
        () -> {
          var notice = notices.newest(null, 1).items().getFirst().id();
          return choices.mailed(notice).orElseThrow().omitted();
        });
  }

  @Test
  void whoeverMayStillReadARecordIsToldOfItAndWhere() throws SQLException {
    var record = record("Mailed act");
    tell(record, insider);
    var letter = letter(insider).orElseThrow();
    assertEquals(insider.person() + "@ministry.example", letter.to());
    assertTrue(letter.subject().contains("Mailed act"), letter.subject());
    assertTrue(letter.text().contains("/law-updates/" + record.id()), letter.text());
    assertTrue(letter.text().contains(letter.unsubscribe()), letter.text());
  }

  @Test
  void whoeverLostTheRightGetsNoMail() throws SQLException {
    var record = record("Lost act");
    var kept = record("Kept act");
    tell(record, outsider);
    withdraw(record);
    assertEquals(Optional.empty(), letter(outsider));
    tell(kept, outsider);
    var text = letter(outsider).orElseThrow().text();
    assertTrue(text.contains("Kept act"), text);
    assertFalse(text.contains("Lost act"), text);
  }

  @Test
  void whoseAddressOrPostingIsGoneGetsNoMailAndReadsWhy() throws SQLException {
    tell(record("Nowhere act"), insider, outsider);
    WorkerSql.update(worker, "update person set email = null where id = ?", insider.person());
    assertEquals(Optional.empty(), letter(insider));
    assertEquals("NO_ADDRESS", omitted(insider));
    WorkerSql.update(worker, "update posting set ends = now() where person = ?", outsider.person());
    assertEquals(Optional.empty(), letter(outsider));
    assertEquals("NO_POSTING", omitted(outsider));
  }

  @Test
  void aMailHoldsNoMoreThanTheMinistryOfItsReaderLetsOut() throws SQLException {
    var administrator = SomeReaders.inRole("ph-dmw", "PH", null, Role.ADMINISTRATOR);
    tell(record("Detailed act"), insider);
    var titles = letter(insider).orElseThrow();
    assertTrue(titles.text().contains("Detailed act"));
    CurrentReader.runAs(administrator, () -> choices.detail("ph-dmw", Detail.FULL));
    var full = letter(insider).orElseThrow();
    assertTrue(full.text().length() > titles.text().length(), full.text());
    CurrentReader.runAs(administrator, () -> choices.detail("ph-dmw", Detail.LINK));
    var link = letter(insider).orElseThrow();
    assertFalse((link.text() + link.subject()).contains("Detailed act"), link.text());
    assertFalse(link.text().contains("/law-updates/"), link.text());
    CurrentReader.runAs(administrator, () -> choices.detail("ph-dmw", Detail.TITLES));
  }

  @Test
  void aMailProgramStopsMailByPostAndNotByOpeningTheAddress() throws SQLException {
    tell(record("Stopped act"), insider);
    var address = letter(insider).orElseThrow().unsubscribe();
    try (var program = new Visitor()) {
      assertEquals(200, program.open(address).statusCode());
      assertTrue(letter(insider).isPresent());
      var stopped =
          program.send(
              Visitor.get(address)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                  .build());
      assertEquals(200, stopped.statusCode(), stopped.body());
      assertEquals(404, program.open(address + "0").statusCode());
    }
    assertEquals(Optional.empty(), letter(insider));
    assertEquals("OFF", omitted(insider));
  }

  @Test
  void aPersonStopsMailByTheButton() throws SQLException {
    tell(record("Pressed act"), insider);
    var address = letter(insider).orElseThrow().unsubscribe();
    try (var person = new Visitor()) {
      var page = person.open(address);
      assertEquals(200, person.send(page, "#stopping", "stop", "stop").statusCode());
    }
    assertEquals(Optional.empty(), letter(insider));
  }

  /** From the row to the mailbox, by the mail server of the tests. */
  @Test
  void whoMayReadFindsOneMailInTheMailboxAndWhoMayNotNone()
      throws SQLException, MessagingException, IOException {
    var record = record("Delivered act");
    tell(record, insider);
    tell(record, outsider);
    withdraw(record);
    var kept = record("Public act");
    tell(kept, outsider);
    var node = node();
    var soon = Instant.now().plus(4, ChronoUnit.MINUTES);
    while (node.sendNext(worker, soon)) {}
    while (node.sendNext(worker, soon.plus(1, ChronoUnit.DAYS))) {}
    var mails = mailbox(outsider);
    assertEquals(1, mails.size(), mails::toString);
    assertTrue(mails.getFirst().contains("Public act"), mails::toString);
    assertFalse(mails.getFirst().contains("Delivered act"), mails::toString);
  }

  private MailSending node() {
    var server = new MailServer();
    server.host = Optional.of("127.0.0.1");
    server.port = Integer.getInteger("test.smtp.port");
    server.security = "none";
    server.from = Optional.of("portal@portal.example");
    var node = new MailSending();
    node.server = server;
    node.letters = letters;
    node.clock = Clock.systemUTC();
    return node;
  }

  private static List<String> mailbox(Reader of) throws MessagingException, IOException {
    var address = of.person() + "@ministry.example";
    var mails = new ArrayList<String>();
    try (var store = Session.getInstance(new Properties()).getStore("pop3")) {
      store.connect("127.0.0.1", Integer.getInteger("test.pop3.port"), address, address);
      var inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      for (var message : inbox.getMessages()) {
        mails.add(message.getSubject() + "\n" + message.getContent());
      }
    }
    return mails;
  }
}
