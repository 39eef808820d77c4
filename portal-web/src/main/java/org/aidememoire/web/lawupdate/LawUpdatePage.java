package org.aidememoire.web.lawupdate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One law update. */
@Page(path = "/law-updates/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class LawUpdatePage {

  @Inject Address address;

  @Inject LawUpdates lawUpdates;

  @Inject Instruments instruments;

  private @Nullable LawUpdateView update;

  @PostConstruct
  void load() {
    update = lawUpdates.get(address.key("id"));
  }

  public LawUpdateView update() {
    return Objects.requireNonNull(update);
  }

  /** The instruments it is about, as far as this reader may see them. */
  public List<InstrumentView> instruments() {
    return instruments.named(update().instruments());
  }

  /** What it rests on, a line each. */
  public List<String> sources() {
    return update().sources() == null
        ? List.of()
        : ("" + update().sources()).lines().filter(l -> !l.isBlank()).toList();
  }
}
