package org.aidememoire.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.practice.Practices;
import org.aidememoire.recommendation.ProgressReportContent;
import org.aidememoire.recommendation.ProgressReports;
import org.aidememoire.recommendation.Recommendations;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One progress report with its evidence; five queries. */
@Page(path = "/progress-reports/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ProgressReportPage {

  @Inject Address address;

  @Inject ProgressReports progressReports;

  @Inject Recommendations recommendations;

  @Inject Instruments instruments;

  @Inject LawUpdates updates;

  @Inject Practices practices;

  private @Nullable View<ProgressReportContent> report;
  private @Nullable RecordHeader recommendation;

  @PostConstruct
  void load() {
    var read = progressReports.get(address.key("id"));
    report = read;
    recommendation =
        recommendations.get(Objects.requireNonNull(read.header().container())).header();
  }

  public View<ProgressReportContent> report() {
    return Objects.requireNonNull(report);
  }

  public RecordHeader recommendation() {
    return Objects.requireNonNull(recommendation);
  }

  /** The evidence, as far as the reader may see it. */
  public List<RecordHeader> evidence() {
    var said = report().content();
    var cited = new ArrayList<>(instruments.headers(said.instruments()));
    cited.addAll(updates.headers(said.updates()));
    cited.addAll(practices.headers(said.practices()));
    return List.copyOf(cited);
  }
}
