package org.aidememoire.web.lawupdate;

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
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.record.Content;
import org.aidememoire.record.View;
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

  private @Nullable View<LawUpdateContent> update;

  @PostConstruct
  void load() {
    update = lawUpdates.get(address.key("id"));
  }

  public View<LawUpdateContent> update() {
    return Objects.requireNonNull(update);
  }

  /** The instruments it is about, as far as this reader may see them. */
  public List<View<InstrumentContent>> instruments() {
    return instruments.named(update().content().instruments());
  }

  /** What it rests on, a line each. */
  public List<String> sources() {
    return Content.lines(update().content().sources());
  }
}
