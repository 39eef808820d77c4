package org.aidememoire.web.lawupdate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.sharing.Listing;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The law updates that the reader may see, newest first. */
@Page(path = "/law-updates", menu = 3)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class LawUpdateList {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject LawUpdates lawUpdates;

  private @Nullable Listing<LawUpdateView> listing;

  @PostConstruct
  void load() {
    listing = lawUpdates.newest(address.text("after").orElse(null), LINES);
  }

  public Listing<LawUpdateView> listing() {
    return Objects.requireNonNull(listing);
  }
}
