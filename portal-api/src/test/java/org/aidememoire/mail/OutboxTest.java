package org.aidememoire.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aidememoire.launcher.database.Database;
import org.aidememoire.mail.Outbox.Claim;
import org.aidememoire.persistence.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending on the real database and to a real mail server, by one node and by two. */
class OutboxTest {

  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

  private static Database database;

  private GreenMail mailServer;
  private Connection connection;

  @BeforeAll
  static void start() {
    database = MigratedDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mailServer.start();
    connection = database.connect(database.worker());
    execute("delete from mail");
    execute("delete from mail_server");
  }

  @AfterEach
  void end() throws SQLException {
    connection.close();
    mailServer.stop();
  }

  private static void execute(String sql) throws SQLException {
    try (var owner = database.connect(database.owner())) {
      owner.createStatement().execute(sql);
    }
  }

  /** Writes each mail to the name of its person. */
  private static final class NamedLetters extends Letters {
    @Override
    Optional<Letter> write(Connection connection, Claim claim, Instant now) throws SQLException {
      try (var query = connection.prepareStatement("select email from person where id = ?")) {
        query.setObject(1, claim.person());
        try (var row = query.executeQuery()) {
          row.next();
          return Optional.of(
              new Letter(
                  row.getString(1),
                  "ឯកសារច្បាប់ ".repeat(20) + "ဥပဒေ 😀",
                  "ข้อความ\n.\nFrom here",
                  Locale.ENGLISH,
                  "https://portal.example/notices/unsubscribe/x"));
        }
      }
    }
  }

  private static MailSending node(int port) {
    var server = new MailServer();
    server.host = Optional.of("127.0.0.1");
    server.port = port;
    server.security = "none";
    server.from = Optional.of("Aide-Mémoire <portal@portal.example>");
    var node = new MailSending();
    node.server = server;
    node.letters = new NamedLetters();
    return node;
  }

  private MailSending node() {
    return node(mailServer.getSmtp().getPort());
  }

  private static void mailTo(String... names) throws SQLException {
    for (var name : names) {
      var person = UUID.randomUUID();
      execute(
          """
          insert into person (id, username, ministry, name, email)
          values ('%s', 'ph-dmw.%s', 'ph-dmw', '%s', '%s@ministry.example');
          insert into mail (id, person, delivery, closes, due, state)
          values (gen_random_uuid(), '%s', 'IMMEDIATE', '%s', '%s', 'WAITING')
          """
              .formatted(person, person, name, name, person, NOW, NOW));
    }
  }

  private static int send(MailSending node, Connection on, Instant now) throws SQLException {
    int sent = 0;
    while (node.sendNext(on, now)) {
      sent++;
    }
    return sent;
  }

  private String states() throws SQLException {
    try (var query =
            connection.prepareStatement(
                """
                select string_agg(p.name || ' ' || m.state || ' ' || m.tries, ', ' order by p.name)
                  from mail m join person p on p.id = m.person
                """);
        var row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private List<String> received() {
    return Arrays.stream(mailServer.getReceivedMessages()).map(OutboxTest::recipient).toList();
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString().replaceAll("@.*", "");
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void twoNodesSendEachMailOnce() throws SQLException {
    var names = Stream.iterate(1, n -> n + 1).limit(60).map(n -> "reader" + n).toList();
    mailTo(names.toArray(String[]::new));
    var other =
        CompletableFuture.supplyAsync(
            () -> {
              try (var second = database.connect(database.worker())) {
                return send(node(), second, NOW);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    int here = send(node(), connection, NOW);
    assertEquals(60, here + other.join());
    assertEquals(60, received().size());
    assertEquals(new HashSet<>(names), new HashSet<>(received()));
  }

  @Test
  void aMailIsWhatTheStandardsAskOfIt() throws Exception {
    mailTo("reader");
    send(node(), connection, NOW);
    var message = mailServer.getReceivedMessages()[0];
    assertEquals("ឯកសារច្បាប់ ".repeat(20) + "ဥပဒေ 😀", message.getSubject());
    assertEquals(
        List.of("ข้อความ", ".", "From here"), message.getContent().toString().lines().toList());
    var from = message.getHeader("From", null);
    assertTrue(from.chars().allMatch(sign -> sign < 128), from);
    assertEquals("Aide-Mémoire <portal@portal.example>", MimeUtility.decodeText(from));
    assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
    assertEquals("List-Unsubscribe=One-Click", message.getHeader("List-Unsubscribe-Post", null));
    assertEquals(
        "<https://portal.example/notices/unsubscribe/x>",
        message.getHeader("List-Unsubscribe", null));
    assertTrue(message.getMessageID().matches("<[0-9a-f-]{36}@portal.example>"));
    for (var word : message.getHeader("Subject", null).split("\\s+")) {
      assertFalse(MimeUtility.decodeWord(word).contains("\uFFFD"), word);
    }
  }

  @Test
  void whatWasBeingSentWhenItsNodeDiedIsNotSentAgain() throws SQLException {
    mailTo("reader");
    var claim = Outbox.claim(connection, NOW).orElseThrow();
    assertTrue(Outbox.begin(connection, claim, "reader@ministry.example"));
    var later = NOW.plus(Outbox.DEAD).plusSeconds(1);
    Outbox.giveUp(connection, NOW.plus(Outbox.DEAD));
    assertEquals("reader SENDING 1", states());
    Outbox.giveUp(connection, later);
    assertEquals(0, send(node(), connection, later));
    assertEquals("reader UNKNOWN 1", states());
    assertEquals(List.of(), received());
  }

  @Test
  void whatANodeOnlyClaimedBeforeItDiedIsSentByAnother() throws SQLException {
    mailTo("reader");
    var claim = Outbox.claim(connection, NOW).orElseThrow();
    assertEquals(0, send(node(), connection, NOW.plus(Outbox.DEAD)));
    var later = NOW.plus(Outbox.DEAD).plusSeconds(1);
    assertEquals(1, send(node(), connection, later));
    assertFalse(Outbox.begin(connection, claim, "x"), "the first was only slow");
    assertEquals(List.of("reader"), received());
  }

  @Test
  void mailsWaitForADeadServerLongerEachTimeAndAreSentOnce() throws SQLException {
    mailTo("one", "two");
    var node = node();
    int port = mailServer.getSmtp().getPort();
    mailServer.stop();
    assertEquals(0, send(node, connection, NOW));
    assertEquals("one WAITING 0, two WAITING 0", states());
    var next = NOW;
    for (int minutes : new int[] {1, 2, 4, 8}) {
      var silence = ServerPause.now(connection).orElseThrow();
      assertEquals(next.plus(Duration.ofMinutes(minutes)), silence.next());
      assertEquals(NOW, silence.since());
      next = silence.next();
      send(node, connection, next.minusMillis(1));
      assertEquals(next, ServerPause.now(connection).orElseThrow().next(), "it was left alone");
      send(node, connection, next);
    }
    mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mailServer.start();
    assertEquals(2, send(node, connection, next.plus(Duration.ofHours(1))));
    assertEquals(0, send(node, connection, next.plus(Duration.ofDays(1))));
    assertEquals(List.of("one", "two"), received().stream().sorted().toList());
    assertTrue(ServerPause.now(connection).isEmpty());
  }

  @Test
  void noPauseIsLongerThanFourHoursAndAQuarter() {
    assertEquals(Duration.ofMinutes(256), Outbox.pause(8));
    assertEquals(Duration.ofMinutes(256), Outbox.pause(1000));
  }

  @Test
  void oneRecipientsFailureStopsNobodyAndNothingIsSentTwice() throws SQLException, IOException {
    try (var scripted = new ScriptedSmtp()) {
      mailTo("gone", "later", "silent", "well");
      var node = node(scripted.port());
      assertEquals(4, send(node, connection, NOW));
      assertEquals("gone REFUSED 1, later WAITING 1, silent UNKNOWN 1, well SENT 1", states());
      var when = NOW;
      for (int i = 1; i < Outbox.MOST_TRIES; i++) {
        when = when.plus(Outbox.pause(i));
        assertEquals(1, send(node, connection, when));
      }
      assertEquals("gone REFUSED 1, later REFUSED 10, silent UNKNOWN 1, well SENT 1", states());
      assertEquals(0, send(node, connection, when.plus(Duration.ofDays(9))));
      assertEquals(List.of("silent", "well"), scripted.delivered.stream().sorted().toList());
    }
  }

  @Test
  void aServerThatTakesNothingFromThePortalIsAwayAndLosesNoMail() throws Exception {
    for (var said :
        List.of("530 5.7.0 authentication required", "554 no", "451 later", "552 full")) {
      execute("delete from mail");
      execute("delete from mail_server");
      try (var scripted = new ScriptedSmtp()) {
        scripted.toTheSender = said;
        mailTo("one", "two");
        assertEquals(0, send(node(scripted.port()), connection, NOW));
        assertEquals("one WAITING 0, two WAITING 0", states(), said);
        assertTrue(ServerPause.now(connection).isPresent(), said);
      }
    }
    execute("delete from mail_server");
    var node = node();
    node.server.from = Optional.of("no address");
    assertEquals(0, send(node, connection, NOW));
    assertEquals("one WAITING 0, two WAITING 0", states());
  }

  @Test
  void whoeverWasTakenForDeadChangesNothingAnyMore() throws SQLException {
    mailTo("reader");
    var claim = Outbox.claim(connection, NOW).orElseThrow();
    var later = NOW.plus(Outbox.DEAD).plusSeconds(1);
    assertEquals(1, send(node(), connection, later));
    Outbox.wait(connection, claim, "", later, true);
    Outbox.end(connection, claim, MailState.EMPTY, "", later);
    assertEquals("reader SENT 1", states());
  }

  @Test
  void whatTheServerNeverHadWholeIsSentLater() throws SQLException, IOException {
    try (var scripted = new ScriptedSmtp()) {
      mailTo("cut");
      assertEquals(0, send(node(scripted.port()), connection, NOW));
      assertEquals("cut WAITING 0", states());
    }
  }
}
