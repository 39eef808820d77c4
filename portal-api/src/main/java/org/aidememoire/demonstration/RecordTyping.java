package org.aidememoire.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.aidememoire.attachment.Attachments;
import org.aidememoire.attachment.Intake;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Readers;
import org.aidememoire.sharing.PublishingState;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.RecordHeader;

/**
 * Types one record as its author and takes its steps as those who take them. What a load that was
 * cut short has typed before is found by its title and carried on.
 */
@ApplicationScoped
class RecordTyping {

  private static final String TYPED =
      "select id from record where kind = ? and title = ? and ministry = ?";

  /** The three things a boundary does with its kind of record. */
  record Kind<D>(
      String name,
      Class<D> draft,
      Function<D, RecordHeader> create,
      Function<UUID, RecordHeader> get,
      BiFunction<RecordHeader, PublishingStep, RecordHeader> step) {}

  @Inject Readers readers;

  @Inject Attachments attachments;

  @Inject Intake intake;

  @Resource(lookup = "java:app/portal/worker")
  DataSource worker;

  <D> RecordHeader type(Entry entry, EnteredKeys keys, Kind<D> kind) {
    var draft = entry.draft(kind.draft, keys.groups()::get, keys.instruments()::get);
    var author = reader(entry.by(), keys);
    var before = typed(kind.name, entry.title(), String.valueOf(author.ministry()));
    var header =
        CurrentReader.runAs(
            author, () -> before.map(kind.get).orElseGet(() -> kind.create.apply(draft)));
    if (header.state() != PublishingState.DRAFT) {
      return header;
    }
    CurrentReader.runAs(author, () -> attach(entry, header.id()));
    return steps(entry, header, keys, kind);
  }

  private void attach(Entry entry, UUID record) {
    if (!entry.files().isEmpty() && attachments.of(record).isEmpty()) {
      entry
          .files()
          .forEach(f -> intake.add(record, f.name(), f.language(), Content.file(f.name())));
    }
  }

  private <D> RecordHeader steps(Entry entry, RecordHeader draft, EnteredKeys keys, Kind<D> kind) {
    var header = draft;
    for (var step : entry.steps()) {
      var from = header;
      var by = reader(step.by(), keys);
      header = CurrentReader.runAs(by, () -> kind.step.apply(from, step.step()));
    }
    return header;
  }

  private Reader reader(String username, EnteredKeys keys) {
    return keys.people()
        .computeIfAbsent(username, u -> readers.of(Content.key("person", u)).orElseThrow());
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
