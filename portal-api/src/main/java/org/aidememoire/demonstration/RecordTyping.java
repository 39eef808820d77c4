package org.aidememoire.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.attachment.UploadReceiver;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.record.Content;
import org.aidememoire.record.Phase;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;

/**
 * Types one record as its author and takes its steps as those who take them. What a load that was
 * cut short has typed before is found by its title and carried on.
 */
@ApplicationScoped
class RecordTyping {

  private static final String TYPED =
      "select id from record where kind = ? and title = ? and ministry = ?";

  private static final String REASON = "demonstration";

  @Inject Readers readers;

  @Inject Attachments attachments;

  @Inject Clock clock;

  @Inject UploadReceiver receiver;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  <C extends Content> RecordHeader type(Entry entry, EnteredKeys keys, Records<C> records) {
    var draft =
        entry.draft(
            records.kind().content(),
            LocalDate.now(clock),
            keys.groups()::get,
            keys.records()::get);
    var author = reader(entry.by(), keys);
    var container = entry.of() == null ? null : keys.records().get(entry.of());
    var before = typed(records.kind().name(), entry.title(), String.valueOf(author.ministry()));
    var header =
        CurrentReader.runAs(
            author,
            () ->
                before
                    .map(records::get)
                    .orElseGet(() -> records.create(draft, container))
                    .header());
    if (header.phase() != Phase.WORKING) {
      return header;
    }
    CurrentReader.runAs(author, () -> attach(entry, header.id()));
    var withFiles = CurrentReader.runAs(author, () -> records.get(header.id())).header();
    return steps(entry, withFiles, keys, records);
  }

  private void attach(Entry entry, UUID record) {
    if (!entry.files().isEmpty() && attachments.of(record).isEmpty()) {
      entry
          .files()
          .forEach(
              f -> receiver.add(record, f.name(), f.language(), DemonstrationFiles.file(f.name())));
    }
  }

  private RecordHeader steps(
      Entry entry, RecordHeader draft, EnteredKeys keys, Records<?> records) {
    var header = draft;
    for (var step : entry.steps()) {
      var from = header;
      var by = reader(step.by(), keys);
      header =
          CurrentReader.runAs(
              by, () -> records.step(from.id(), from.version(), step.step(), REASON).header());
    }
    return header;
  }

  /** The person of that username. */
  Reader reader(String username, EnteredKeys keys) {
    return keys.people()
        .computeIfAbsent(
            username, u -> readers.of(DemonstrationFiles.key("person", u)).orElseThrow());
  }

  private Optional<UUID> typed(String kind, String title, String ministry) {
    try (var connection = worker.getConnection();
        var query = connection.prepareStatement(TYPED)) {
      query.setString(1, kind);
      query.setString(2, title);
      query.setString(3, ministry);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the records cannot be read", e);
    }
  }
}
