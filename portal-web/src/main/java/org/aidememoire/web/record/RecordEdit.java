package org.aidememoire.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Content;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.sharing.SharingChoice;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** Writes a record of one kind, new or again; a page of its own each kind. */
public abstract class RecordEdit<C extends Content> {

  @Inject Address address;

  @Inject Form form;

  @Inject RecordForm fields;

  @Inject CurrentReader reader;

  @Inject SharingChoice choice;

  @Inject Merge merge;

  @Inject Saving saving;

  @Inject Twins twins;

  @Inject Kinds kinds;

  @Inject Messages messages;

  private @Nullable UUID id;
  private @Nullable RecordHeader header;

  protected abstract Records<C> records();

  /** What a new record starts with, where that is more than the defaults of its content. */
  protected void startNew(Form started) {}

  /**
   * The parameter of the path that names what a new one is a part of; null where that is nothing.
   */
  protected @Nullable String containedIn() {
    return null;
  }

  private @Nullable UUID container() {
    var named = containedIn();
    return named == null || address.text(named).isEmpty() ? null : address.key(named);
  }

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      startNew();
      return;
    }
    var record = records().get(address.key("id"));
    var read = record.header();
    if (!read.editable()) {
      throw new Denied("denied.edit");
    }
    id = read.id();
    header = read;
    form.start("version", read.version());
    fields.start(records().kind(), record.said());
    choice.start(read.sharing(), read.ministry(), read.post());
  }

  private void startNew() {
    var posting = reader.get().acting().orElseThrow(() -> new Denied("denied.recording"));
    records().checkContainer(container());
    var host = posting.host();
    fields.startNew(records().kind());
    form.start("language", "en").start("host", host);
    choice.start(Sharing.MINISTRY, posting.ministry(), posting.post());
    startNew(form);
  }

  /** The record as it is read now; null where it is new. */
  public @Nullable RecordHeader header() {
    return header;
  }

  public boolean isNew() {
    return id == null;
  }

  /** Whether people were notified of it, so that its author says whether they are to be again. */
  public boolean correctable() {
    return header != null && header.phase().released() && records().kind().changesLaw();
  }

  public List<Option> corrections() {
    return List.of(new Option("true", messages.of("record.correction-only")));
  }

  /** The record as it is, or where a new one would stand: the list, or what it is a part of. */
  public String back() {
    var kind = records().kind();
    var whole = container();
    return whole == null || kind.container() == null
        ? "/" + kind.path() + (id == null ? "" : "/" + id)
        : "/" + kinds.kind(kind.container()).path() + "/" + whole;
  }

  public void save() {
    var saved = id;
    if (saved == null) {
      var draft = draft();
      saving.save(
          conflict -> {},
          () -> twins.ask(records(), draft) ? null : records().create(draft, container()).header());
      return;
    }
    merge.settle(records().kind(), saved);
    var draft = draft();
    saving.save(
        conflict ->
            merge.ask(records().kind(), saved, form.number("version"), conflict.currentVersion()),
        () -> changeOrAgain(saved, form.number("version"), draft));
  }

  /** What was saved in between is no question where it touched nothing of the form. */
  private @Nullable RecordHeader changeOrAgain(UUID saved, int version, Draft<C> draft) {
    try {
      return change(saved, version, draft);
    } catch (Conflict e) {
      if (!merge.untouched(records().kind(), saved, version, e.currentVersion())) {
        throw e;
      }
      return change(saved, e.currentVersion(), draft);
    }
  }

  /** What cannot be read is reported together with what could not be kept. */
  private Draft<C> draft() {
    var draft = fields.draft(records().kind());
    if (form.wrong()) {
      try {
        records().check(draft);
      } catch (Invalid e) {
        form.take(e);
      }
    }
    return draft;
  }

  /** Null while somebody must still see who would gain access. */
  private @Nullable RecordHeader change(UUID saved, int version, Draft<C> draft) {
    var reason = form.text("reason");
    if (choice.unconfirmed(draft)
        && choice.asks(draft, records().wouldGain(saved, version, draft, reason))) {
      return null;
    }
    var correction = correctable() && form.has("correction", "true");
    return records().edit(saved, version, draft, reason, correction).header();
  }
}
