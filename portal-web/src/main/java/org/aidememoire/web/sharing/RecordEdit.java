package org.aidememoire.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Denied;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.ReadershipView;
import org.aidememoire.sharing.RecordHeader;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record of one kind, new or again; a page of its own each kind.
 *
 * @param <V> a record as a reader sees it
 * @param <D> a record as it is sent in
 */
public abstract class RecordEdit<V, D> {

  @Inject Address address;

  @Inject Form form;

  @Inject CurrentReader reader;

  @Inject Readership readership;

  @Inject SharingChoice choice;

  @Inject Merge merge;

  @Inject Saving saving;

  private @Nullable UUID id;

  protected abstract RecordDesk<V, D> desk();

  protected abstract RecordForm<V, D> fields();

  @PostConstruct
  void load() {
    if (address.text("id").isEmpty()) {
      startNew();
      return;
    }
    var record = desk().get(address.key("id"));
    var header = desk().headerOf(record);
    if (!header.editable()) {
      throw new Denied("denied.edit");
    }
    id = header.id();
    start(header);
    fields().start(record);
  }

  private void startNew() {
    var host = reader.get().acting().map(CurrentPosting::host).orElse(null);
    form.start("language", "en").start("host", host);
    choice.start(
        host == null ? Sharing.MINISTRY : new Sharing(SharingLevel.HOST_CIRCLE, List.of()));
    fields().startNew();
  }

  private void start(RecordHeader header) {
    form.start("version", header.version())
        .start("title", header.title())
        .start("language", header.language())
        .start("topics", header.topics());
    header.titles().forEach((language, title) -> form.start("titles." + language, title));
    choice.startFrom(new Sharing(header.level(), header.groups()));
  }

  public boolean isNew() {
    return id == null;
  }

  public void save() {
    var saved = id;
    if (saved == null) {
      var draft = fields().draft();
      saving.save(
          choice.chosen(),
          () -> readership.wouldRead(choice.chosen(), form.text("host")),
          conflict -> {},
          () -> desk().headerOf(desk().create(draft)));
      return;
    }
    merge.settle(desk(), saved);
    var draft = fields().draft();
    saving.save(
        choice.chosen(),
        () -> wouldGain(saved),
        conflict -> merge.ask(desk(), saved, form.number("version"), conflict.currentVersion()),
        () ->
            desk()
                .headerOf(desk().edit(saved, form.number("version"), draft, form.text("reason"))));
  }

  private ReadershipView wouldGain(UUID saved) {
    return desk().wouldGain(saved, choice.chosen());
  }
}
