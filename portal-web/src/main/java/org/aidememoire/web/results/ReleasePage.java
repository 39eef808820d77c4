package org.aidememoire.web.results;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.View;
import org.aidememoire.results.Figure;
import org.aidememoire.results.IndicatorContent;
import org.aidememoire.results.Indicators;
import org.aidememoire.results.ReleaseContent;
import org.aidememoire.results.Releases;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One release: its chart beside its table; of a draft, as it would be released now. */
@Page(path = "/result-releases/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ReleasePage {

  @Inject Address address;

  @Inject Releases releases;

  @Inject Indicators indicators;

  @Inject ResultWords words;

  private @Nullable View<ReleaseContent> release;
  private @Nullable View<IndicatorContent> indicator;
  private List<Figure> figures = List.of();
  private @Nullable String refused;

  @PostConstruct
  void load() {
    var read = releases.get(address.key("id"));
    release = read;
    indicator = indicators.get(Objects.requireNonNull(read.header().container()));
    try {
      figures = releases.figures(read.header().id());
    } catch (Invalid e) {
      refused = e.fields().getFirst().message();
    }
  }

  public View<ReleaseContent> release() {
    return Objects.requireNonNull(release);
  }

  public View<IndicatorContent> indicator() {
    return Objects.requireNonNull(indicator);
  }

  public List<Figure> figures() {
    return figures;
  }

  /** Those of which something is published. */
  public List<FigureRow> rows() {
    return FigureRow.of(figures).stream().filter(row -> !row.withheld()).toList();
  }

  /** The categories of each period of which nothing is, in words. */
  public Map<String, String> allWithheld() {
    var source = Objects.requireNonNull(indicator().content().source());
    return FigureRow.of(figures).stream()
        .filter(FigureRow::withheld)
        .collect(
            Collectors.groupingBy(
                FigureRow::period,
                TreeMap::new,
                Collectors.mapping(
                    row -> words.category(source, row.total()), Collectors.joining(", "))));
  }

  /** The columns: each sex that is counted, and all. */
  public List<String> sexes() {
    return figures.stream().map(Figure::sex).distinct().toList();
  }

  /** Why the draft could not be released as it is; null where it could. */
  public @Nullable String refused() {
    return refused;
  }

  /** How many cells are withheld. */
  public long withheld() {
    return figures.stream().filter(Figure::withheld).count();
  }

  /** The chart as SVG. */
  public String chart() {
    return FigureChart.of(
        figures.stream().filter(Figure::overall).toList(),
        words::period,
        words::value,
        words.chartTitle(indicator().header().title()));
  }
}
