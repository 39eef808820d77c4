package org.aidememoire.web.lawupdate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.lawupdate.Importance;
import org.aidememoire.lawupdate.LawUpdateDraft;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.sharing.SharingChoice;
import org.jspecify.annotations.Nullable;

/** The fields of a law update's form. */
@RequestScoped
class LawUpdateFields {

  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject Form form;

  @Inject SharingChoice choice;

  @Inject CurrentReader reader;

  void startNew(@Nullable String instrument) {
    var host = reader.get().acting().map(CurrentPosting::host).orElse(null);
    form.start("language", "en").start("importance", Importance.NORMAL).start("host", host);
    form.start("instruments", instrument);
    choice.start(
        host == null ? Sharing.MINISTRY : new Sharing(SharingLevel.HOST_CIRCLE, List.of()));
  }

  void start(LawUpdateView update) {
    var header = update.header();
    form.start("version", header.version())
        .start("title", header.title())
        .start("language", header.language())
        .start("topics", header.topics())
        .start("host", update.host())
        .start("changes", update.changes())
        .start("affected", update.affected())
        .start("toDo", update.toDo())
        .start("toDoBy", update.toDoBy())
        .start("effectiveOn", update.effectiveOn())
        .start("importance", update.importance())
        .start("sectors", update.sectors())
        .start("sources", update.sources())
        .start("instruments", update.instruments());
    header.titles().forEach((language, title) -> form.start("titles." + language, title));
    choice.startFrom(new Sharing(header.level(), header.groups()));
  }

  LawUpdateDraft draft() {
    return new LawUpdateDraft(
        form.text("title"),
        form.byLanguage("titles", Vocabulary.LANGUAGES),
        Objects.requireNonNullElse(form.text("language"), "en"),
        form.text("host"),
        form.text("changes"),
        form.text("affected"),
        form.text("toDo"),
        form.date("toDoBy"),
        form.date("effectiveOn"),
        Objects.requireNonNullElse(form.choice("importance", Importance.class), Importance.NORMAL),
        form.set("topics"),
        form.set("sectors"),
        form.text("sources"),
        instruments(),
        choice.chosen());
  }

  /** What is saved, in the words of the fields. */
  Map<String, String> saved(LawUpdateView update) {
    return Map.of(
        "title", update.header().title(),
        "changes", update.changes(),
        "affected", Objects.requireNonNullElse(update.affected(), ""),
        "toDo", Objects.requireNonNullElse(update.toDo(), ""),
        "sources", Objects.requireNonNullElse(update.sources(), ""),
        "instruments", lines(update.instruments()));
  }

  /** Every key among the chosen and in what was pasted: whole addresses do. */
  List<UUID> instruments() {
    return KEY.matcher(String.join(" ", form.values("instruments")))
        .results()
        .map(m -> UUID.fromString(m.group()))
        .distinct()
        .toList();
  }

  private static String lines(List<UUID> keys) {
    return keys.stream().map(UUID::toString).collect(Collectors.joining("\n"));
  }
}
