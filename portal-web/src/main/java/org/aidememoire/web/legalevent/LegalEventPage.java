package org.aidememoire.web.legalevent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.legalevent.LegalEventContent;
import org.aidememoire.legalevent.LegalEvents;
import org.aidememoire.record.Content;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One event in the life of an instrument. */
@Page(path = "/legal-events/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class LegalEventPage {

  @Inject Address address;

  @Inject LegalEvents events;

  @Inject Instruments instruments;

  private @Nullable View<LegalEventContent> event;
  private @Nullable View<InstrumentContent> instrument;

  @PostConstruct
  void load() {
    var read = events.get(address.key("id"));
    event = read;
    instrument = instruments.get(Objects.requireNonNull(read.header().container()));
  }

  public View<LegalEventContent> event() {
    return Objects.requireNonNull(event);
  }

  /** The one that it acts on. */
  public View<InstrumentContent> instrument() {
    return Objects.requireNonNull(instrument);
  }

  /** The one that acts, as far as this reader may see it. */
  public List<View<InstrumentContent>> acting() {
    return instruments.named(event().content().acting());
  }

  public List<String> sources() {
    return Content.lines(event().content().sources());
  }
}
