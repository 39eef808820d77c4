package org.aidememoire.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.home.Overviews.Part;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/** The first page. */
@Page(path = "/", menu = 1)
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class Home {

  /** No list of the first page is longer; "all" leads to the rest. */
  private static final int LINES = 7;

  private static final int SOON_DAYS = 366;

  @Inject Overviews overviews;

  @Inject Dates dates;

  @Inject Messages messages;

  private @Nullable Part waiting;
  private @Nullable Part news;
  private @Nullable Part takingEffect;

  public Part waiting() {
    return waiting = waiting == null ? overviews.waiting(null, LINES) : waiting;
  }

  public Part news() {
    return news = news == null ? overviews.news(null, LINES) : news;
  }

  public Part takingEffect() {
    return takingEffect =
        takingEffect == null ? overviews.takingEffect(SOON_DAYS, null, LINES) : takingEffect;
  }

  /** Whether the reader was never here before, so that nothing is new by comparison. */
  public boolean firstVisit() {
    return overviews.mark().isEmpty();
  }

  /** When the reader was here the last time. */
  public String lastVisit() {
    return overviews.mark().map(m -> messages.of("home.since", dates.moment(m))).orElse("");
  }
}
