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
import org.aidememoire.sharing.Listing;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The instruments that the reader may see, newest first. */
@Page(path = "/instruments", menu = 4)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class InstrumentList {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject Instruments instruments;

  private @Nullable Listing<InstrumentView> listing;

  @PostConstruct
  void load() {
    listing = instruments.newest(address.text("after").orElse(null), LINES);
  }

  public Listing<InstrumentView> listing() {
    return Objects.requireNonNull(listing);
  }
}
