package org.aidememoire.web.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.legalevent.Act;
import org.aidememoire.legalevent.Certainty;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.instrument.InstrumentFinder;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.record.RecordField;
import org.aidememoire.web.words.Terms;

/** Writes an event in the life of an instrument, new or again. */
@Page(path = {"/instruments/{instrument}/legal-events/new", "/legal-events/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class LegalEventEdit extends RecordEdit<LegalEventContent> {

  @Inject LegalEvents events;

  @Inject Instruments instruments;

  @Inject InstrumentFinder finder;

  @Inject Address here;

  @Inject Form form;

  @Inject Terms terms;

  @Override
  protected Records<LegalEventContent> records() {
    return events;
  }

  /** Starts where the law has effect, shared as the law is. */
  @Override
  protected void startNew(Form started) {
    var instrument = instruments.get(here.key("instrument"));
    if (instrument.content().host() != null) {
      started.start("host", instrument.content().host());
    }
  }

  @Override
  protected View<LegalEventContent> create(Draft<LegalEventContent> draft) {
    return events.create(draft, here.key("instrument"));
  }

  @Override
  public String back() {
    return here.text("instrument").map(i -> "/instruments/" + i).orElseGet(super::back);
  }

  public List<Option> acts() {
    return terms.of("legalevent.act", Act.class);
  }

  public List<Option> certainties() {
    return terms.of("legalevent.certainty", Certainty.class);
  }

  /** The chosen instruments in words; every key in what was pasted, whole addresses do. */
  public List<Option> acting() {
    return finder.options(
        RecordField.keys(String.join(" ", form.values("acting"))).stream()
            .map(UUID::fromString)
            .toList());
  }
}
