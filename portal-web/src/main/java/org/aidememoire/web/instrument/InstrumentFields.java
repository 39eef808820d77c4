package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.instrument.Form;
import org.aidememoire.instrument.InstrumentDraft;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Jurisdiction;
import org.aidememoire.instrument.LegalForce;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.vocabulary.Vocabulary;
import org.aidememoire.web.sharing.SharingChoice;

/** The fields of an instrument's form. */
@RequestScoped
class InstrumentFields {

  @Inject org.aidememoire.web.form.Form form;

  @Inject SharingChoice choice;

  @Inject CurrentReader reader;

  void startNew() {
    var host = reader.get().acting().map(CurrentPosting::host).orElse(null);
    form.start("language", "en")
        .start("jurisdiction", Jurisdiction.HOST_COUNTRY)
        .start("force", LegalForce.IN_FORCE)
        .start("host", host);
    choice.start(
        host == null ? Sharing.MINISTRY : new Sharing(SharingLevel.HOST_CIRCLE, List.of()));
  }

  void start(InstrumentView instrument) {
    var header = instrument.header();
    form.start("version", header.version())
        .start("title", header.title())
        .start("language", header.language())
        .start("topics", header.topics())
        .start("form", instrument.form())
        .start("jurisdiction", instrument.jurisdiction())
        .start("host", instrument.host())
        .start("parties", instrument.parties())
        .start("number", instrument.number())
        .start("issuingBody", instrument.issuingBody())
        .start("gazette", instrument.gazette())
        .start("force", instrument.force())
        .start("madeOn", instrument.madeOn())
        .start("inForceOn", instrument.inForceOn())
        .start("outOfForceOn", instrument.outOfForceOn())
        .start("note", instrument.note());
    header.titles().forEach((language, title) -> form.start("titles." + language, title));
    choice.startFrom(new Sharing(header.level(), header.groups()));
  }

  InstrumentDraft draft() {
    return new InstrumentDraft(
        form.text("title"),
        form.byLanguage("titles", Vocabulary.LANGUAGES),
        Objects.requireNonNullElse(form.text("language"), "en"),
        form.choice("form", Form.class),
        form.choice("jurisdiction", Jurisdiction.class),
        form.text("host"),
        List.copyOf(form.set("parties")),
        form.text("number"),
        form.text("issuingBody"),
        form.text("gazette"),
        Objects.requireNonNullElse(form.choice("force", LegalForce.class), LegalForce.IN_FORCE),
        form.date("madeOn"),
        form.date("inForceOn"),
        form.date("outOfForceOn"),
        form.text("note"),
        form.set("topics"),
        choice.chosen());
  }

  /** What is saved, in the words of the fields. */
  Map<String, String> saved(InstrumentView instrument) {
    return Map.of(
        "title", instrument.header().title(),
        "number", Objects.requireNonNullElse(instrument.number(), ""),
        "issuingBody", Objects.requireNonNullElse(instrument.issuingBody(), ""),
        "gazette", Objects.requireNonNullElse(instrument.gazette(), ""),
        "note", Objects.requireNonNullElse(instrument.note(), ""));
  }
}
