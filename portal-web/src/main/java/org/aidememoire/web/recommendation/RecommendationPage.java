package org.aidememoire.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.recommendation.ForumSessions;
import org.aidememoire.recommendation.Forums;
import org.aidememoire.recommendation.ProgressReportContent;
import org.aidememoire.recommendation.ProgressReports;
import org.aidememoire.recommendation.RecommendationContent;
import org.aidememoire.recommendation.Recommendations;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One recommendation, with what countries report on it; four queries. */
@Page(path = "/recommendations/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class RecommendationPage {

  @Inject Address address;

  @Inject Recommendations recommendations;

  @Inject Forums forums;

  @Inject ForumSessions sessions;

  @Inject ProgressReports progressReports;

  @Inject CurrentReader reader;

  private @Nullable View<RecommendationContent> recommendation;
  private List<RecordHeader> adopted = List.of();
  private List<View<ProgressReportContent>> reports = List.of();

  @PostConstruct
  void load() {
    var read = recommendations.get(address.key("id"));
    recommendation = read;
    adopted =
        Stream.concat(
                forums.headers(read.content().forum()).stream(),
                sessions.headers(read.content().session()).stream())
            .toList();
    reports =
        progressReports.of(read.header().id()).stream()
            .sorted(
                Comparator.comparing((View<ProgressReportContent> r) -> "" + r.content().country())
                    .thenComparing(r -> "" + r.content().asOf(), Comparator.reverseOrder()))
            .toList();
  }

  public View<RecommendationContent> recommendation() {
    return Objects.requireNonNull(recommendation);
  }

  /** The forum and the session that adopted it, as far as the reader may see them. */
  public List<RecordHeader> adopted() {
    return adopted;
  }

  /** By country, the latest first. */
  public List<View<ProgressReportContent>> reports() {
    return reports;
  }

  /** Whether the reader may report on it. */
  public boolean reporting() {
    return reader.get().acting().map(p -> p.sending() != null).orElse(false);
  }
}
