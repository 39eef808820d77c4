package org.aidememoire.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.mail.LetterWriter.Content;
import org.aidememoire.mail.Outbox.Claim;
import org.aidememoire.notice.Notice;
import org.aidememoire.notice.Notices;
import org.aidememoire.persistence.WorkerSql;
import org.aidememoire.problem.Language;
import org.aidememoire.record.Kinds;
import org.jspecify.annotations.Nullable;

/**
 * What is written to somebody, at the moment of sending: with the rights, the address and the
 * choices of that moment. Notices that are left out keep why.
 */
@ApplicationScoped
class Letters {

  @Inject Readers readers;

  @Inject Notices notices;

  @Inject Kinds kinds;

  @Inject Instance<LetterWriter> writer;

  private record Recipient(
      @Nullable String address, boolean stopped, Locale language, String secret, Detail detail) {}

  /** Empty where nothing is left to be told. */
  Optional<Letter> write(Connection connection, Claim claim, Instant now) throws SQLException {
    Outbox.omitUnwanted(connection, claim.id());
    var named = Outbox.notices(connection, claim.id());
    var reader = readers.of(claim.person()).filter(Reader::posted);
    if (reader.isEmpty()) {
      return none(connection, named, "NO_POSTING");
    }
    var recipient = recipient(connection, claim.person());
    var address = recipient.address;
    if (recipient.stopped) {
      return none(connection, named, "OFF");
    }
    if (address == null) {
      return none(connection, named, "NO_ADDRESS");
    }
    var content = content(connection, claim, reader.get(), recipient, named, now);
    return content.notices().isEmpty()
        ? Optional.empty()
        : Optional.of(inTheirLanguage(reader.get(), address, content));
  }

  private Content content(
      Connection connection,
      Claim claim,
      Reader reader,
      Recipient recipient,
      List<UUID> named,
      Instant now)
      throws SQLException {
    var found = CurrentReader.runAs(reader, () -> notices.named(named));
    var kindOf = new HashMap<UUID, String>();
    found.forEach(notice -> kindOf.put(notice.record(), notice.kind()));
    var headers = CurrentReader.runAs(reader, () -> kinds.headers(kindOf));
    var told = found.stream().filter(notice -> headers.containsKey(notice.record())).toList();
    var readable = told.stream().map(Notice::id).toList();
    Outbox.omit(connection, named.stream().filter(n -> !readable.contains(n)).toList(), "NO_RIGHT");
    return new Content(
        claim.delivery(),
        recipient.detail,
        recipient.language,
        MailPlan.zone(connection, claim.person(), now),
        told,
        headers,
        recipient.secret);
  }

  private Letter inTheirLanguage(Reader reader, String address, Content content) {
    Language.begun(content.language());
    try {
      return CurrentReader.runAs(reader, () -> writer.get().write(address, content));
    } finally {
      Language.ended();
    }
  }

  private static Optional<Letter> none(Connection connection, List<UUID> named, String reason)
      throws SQLException {
    Outbox.omit(connection, named, reason);
    return Optional.empty();
  }

  private static Recipient recipient(Connection connection, UUID person) throws SQLException {
    WorkerSql.update(
        connection, "insert into mail_person (person) values (?) on conflict do nothing", person);
    try (var query =
        connection.prepareStatement(
            """
            select p.email, m.stopped is not null, m.language, m.secret, coalesce(d.detail, ?)
              from person p join mail_person m on m.person = p.id
              left join mail_ministry d on d.ministry = p.ministry where p.id = ?
            """)) {
      query.setString(1, MailChoices.DEFAULT_DETAIL.name());
      query.setObject(2, person);
      try (var row = query.executeQuery()) {
        row.next();
        return new Recipient(
            row.getString(1),
            row.getBoolean(2),
            Language.chosen(List.of(Locale.forLanguageTag(row.getString(3)))),
            row.getString(4),
            Detail.valueOf(row.getString(5)));
      }
    }
  }
}
