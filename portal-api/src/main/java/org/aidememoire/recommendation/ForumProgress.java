package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.aidememoire.record.View;

/** How far countries are with the recommendations of a forum, as far as the reader may see. */
@ApplicationScoped
@Transactional
public class ForumProgress {

  private static final Comparator<View<ProgressReportContent>> LATEST_LAST =
      Comparator.comparing(
              (View<ProgressReportContent> r) -> Objects.requireNonNull(r.content().asOf()))
          .thenComparing(r -> Objects.requireNonNull(r.header().published()));

  @Inject Forums forums;

  @Inject Recommendations recommendations;

  @Inject ProgressReports reports;

  /**
   * A table of progress.
   *
   * @param countries those that reported on any of the recommendations
   */
  public record Table(SortedSet<String> countries, List<Line> lines) {}

  /**
   * One recommendation.
   *
   * @param latest the latest accepted report of each country
   */
  public record Line(
      View<RecommendationContent> recommendation, Map<String, View<ProgressReportContent>> latest) {

    public Optional<View<ProgressReportContent>> of(String country) {
      return Optional.ofNullable(latest.get(country));
    }
  }

  /** Of the released recommendations of that forum; four queries. */
  public Table of(UUID forum) {
    var released =
        recommendations.ofForum(forums.get(forum).header().id()).stream()
            .filter(r -> r.header().phase().released())
            .toList();
    return table(released);
  }

  private Table table(List<View<RecommendationContent>> asked) {
    var latest = new TreeMap<UUID, Map<String, View<ProgressReportContent>>>();
    var countries = new TreeSet<String>();
    var keys = asked.stream().map(r -> r.header().id()).toList();
    reports.of(keys).stream()
        .filter(r -> r.header().phase().released() && r.content().country() != null)
        .sorted(LATEST_LAST)
        .forEach(
            report -> {
              var country = Objects.requireNonNull(report.content().country());
              var recommendation = Objects.requireNonNull(report.header().container());
              countries.add(country);
              latest.computeIfAbsent(recommendation, r -> new TreeMap<>()).put(country, report);
            });
    var lines =
        asked.stream()
            .map(r -> new Line(r, latest.getOrDefault(r.header().id(), Map.of())))
            .toList();
    return new Table(countries, lines);
  }
}
