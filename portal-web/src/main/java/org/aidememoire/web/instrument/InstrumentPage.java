package org.aidememoire.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One instrument. */
@Page(path = "/instruments/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class InstrumentPage {

  @Inject Address address;

  @Inject Instruments instruments;

  private @Nullable InstrumentView instrument;

  @PostConstruct
  void load() {
    instrument = instruments.get(address.key("id"));
  }

  public InstrumentView instrument() {
    return Objects.requireNonNull(instrument);
  }
}
