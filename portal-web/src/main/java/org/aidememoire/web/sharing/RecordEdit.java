package org.aidememoire.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.sharing.RecordDraft;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.RecordView;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record of one kind, new or again; a page of its own each kind.
 *
 * @param <D> a record as it is sent in
 * @param <V> a record as a reader sees it
 */
public abstract class RecordEdit<D extends RecordDraft, V extends RecordView> {

  @Inject Address address;

  @Inject Form form;

  @Inject CurrentReader reader;

  @Inject SharingChoice choice;

  @Inject Merge merge;

  @Inject Saving saving;

  private @Nullable UUID id;

  protected abstract RecordKind<D, V> kind();

  protected abstract RecordForm<D, V> fields();

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      startNew();
      return;
    }
    var record = kind().records().get(address.key("id"));
    var header = record.header();
    if (!header.editable()) {
      throw new Denied("denied.edit");
    }
    id = header.id();
    start(header);
    fields().start(record);
  }

  private void startNew() {
    var posting = reader.get().acting().orElseThrow(() -> new Denied("denied.recording"));
    var host = posting.host();
    form.start("language", "en").start("host", host);
    choice.start(
        host == null ? Sharing.MINISTRY : new Sharing(SharingLevel.HOST_CIRCLE, List.of()),
        posting.ministry(),
        posting.post());
    fields().startNew();
  }

  private void start(RecordHeader header) {
    form.start("version", header.version())
        .start("title", header.title())
        .start("language", header.language())
        .start("topics", header.topics());
    header.titles().forEach((language, title) -> form.start("titles." + language, title));
    choice.start(new Sharing(header.level(), header.groups()), header.ministry(), header.post());
  }

  public boolean isNew() {
    return id == null;
  }

  /** The record as it is, or the list where a new one would stand. */
  public String back() {
    return "/" + kind().kind() + "s" + (id == null ? "" : "/" + id);
  }

  public void save() {
    var saved = id;
    if (saved == null) {
      var draft = draft();
      saving.save(conflict -> {}, () -> kind().records().create(draft).header());
      return;
    }
    merge.settle(kind(), saved);
    var draft = draft();
    saving.save(
        conflict -> merge.ask(kind(), saved, form.number("version"), conflict.currentVersion()),
        () -> change(saved, form.number("version"), draft));
  }

  /** What cannot be read is told together with what could not be kept. */
  private D draft() {
    var draft = fields().draft();
    if (form.wrong()) {
      try {
        kind().records().check(draft);
      } catch (Invalid e) {
        form.take(e);
      }
    }
    return draft;
  }

  /** Null while somebody must still see who would gain access. */
  private @Nullable RecordHeader change(UUID saved, int version, D draft) {
    var records = kind().records();
    var reason = form.text("reason");
    if (choice.unconfirmed(draft)
        && choice.asks(draft, records.wouldGain(saved, version, draft, reason))) {
      return null;
    }
    return records.edit(saved, version, draft, reason).header();
  }
}
