package org.aidememoire.web.results;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.View;
import org.aidememoire.results.Figure;
import org.aidememoire.results.IndicatorContent;
import org.aidememoire.results.Indicators;
import org.aidememoire.results.ReleaseContent;
import org.aidememoire.results.Releases;
import org.aidememoire.results.Tally;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One indicator: what the records that the reader may see come to, and what was released. */
@Page(path = "/indicators/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class IndicatorPage {

  @Inject Address address;

  @Inject Indicators indicators;

  @Inject Releases releases;

  private @Nullable View<IndicatorContent> indicator;
  private List<Tally> tallies = List.of();
  private List<Figure> figures = List.of();
  private List<View<ReleaseContent>> released = List.of();

  @PostConstruct
  void load() {
    var read = indicators.get(address.key("id"));
    indicator = read;
    tallies = indicators.tallies(read.header().id());
    figures = Indicators.figures(tallies);
    released = releases.of(read.header().id());
  }

  public View<IndicatorContent> indicator() {
    return Objects.requireNonNull(indicator);
  }

  /** By period, the earliest first. */
  public List<Tally> tallies() {
    return tallies;
  }

  /** The period's figure over everything. */
  public Figure overall(Tally tally) {
    return figures.stream()
        .filter(f -> f.overall() && f.period().equals(tally.period().text()))
        .findFirst()
        .orElseThrow();
  }

  public List<Figure> figures() {
    return figures;
  }

  /** Newest first. */
  public List<View<ReleaseContent>> releases() {
    return released;
  }
}
