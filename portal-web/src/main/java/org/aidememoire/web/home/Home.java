package org.aidememoire.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.visit.Task;
import org.aidememoire.web.home.Overviews.Part;
import org.aidememoire.web.home.Overviews.Row;
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
  private @Nullable Part drafts;
  private @Nullable Part news;
  private @Nullable Part takingEffect;

  /** The most pressing first, without drafts. */
  public Part waiting() {
    if (waiting == null) {
      var rows = new ArrayList<Row>();
      Arrays.stream(Task.values())
          .filter(task -> task != Task.DRAFT && rows.size() < LINES)
          .forEach(task -> rows.addAll(overviews.waiting(task, null, LINES).rows()));
      waiting = new Part(rows.subList(0, Math.min(LINES, rows.size())), "");
    }
    return waiting;
  }

  /** Folded under their number. */
  public Part drafts() {
    return drafts = drafts == null ? overviews.waiting(Task.DRAFT, null, LINES) : drafts;
  }

  public int draftsCounted() {
    return drafts().next().isEmpty() ? drafts().rows().size() : overviews.drafts();
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
