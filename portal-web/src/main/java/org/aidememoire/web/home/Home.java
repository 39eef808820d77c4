package org.aidememoire.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentView;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdateView;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Dates;

/** The first page. */
@Page(path = "/", menu = 1)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class Home {

  /** No list of the first page is longer; "all" leads to the rest. */
  private static final int LINES = 7;

  private static final int SOON_DAYS = 366;

  @Inject LawUpdates lawUpdates;

  @Inject Dates dates;

  @Inject Instruments instruments;

  public List<LawUpdateView> waiting() {
    return lawUpdates.toRelease(LINES);
  }

  public List<LawUpdateView> newest() {
    return lawUpdates.newest(null, LINES).items();
  }

  public List<LawUpdateView> takingEffect() {
    return lawUpdates.takingEffect(LINES).stream()
        .filter(u -> u.effectiveOn() != null && dates.daysUntil(u.effectiveOn()) <= SOON_DAYS)
        .toList();
  }

  public List<InstrumentView> instruments() {
    return instruments.newest(null, LINES).items();
  }
}
