package org.aidememoire.web.legalevent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.legalevent.Act;
import org.aidememoire.legalevent.Certainty;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.record.Records;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Terms;

/** Writes an event in the life of an instrument, new or again. */
@Page(path = {"/instruments/{instrument}/legal-events/new", "/legal-events/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class LegalEventEdit extends RecordEdit<LegalEventContent> {

  @Inject LegalEvents events;

  @Inject Instruments instruments;

  @Inject Address here;

  @Inject Form form;

  @Inject Terms terms;

  @Override
  protected Records<LegalEventContent> records() {
    return events;
  }

  @Override
  protected String containedIn() {
    return "instrument";
  }

  /** Starts where the law has effect, shared as the law is. */
  @Override
  protected void startNew(Form started) {
    var instrument = instruments.get(here.key("instrument"));
    if (instrument.content().host() != null) {
      started.start("host", instrument.content().host());
    }
  }

  public List<Option> acts() {
    return terms.of("legalevent.act", Act.class);
  }

  public List<Option> certainties() {
    return terms.of("legalevent.certainty", Certainty.class);
  }
}
