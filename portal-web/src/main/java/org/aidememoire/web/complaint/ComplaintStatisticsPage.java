package org.aidememoire.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.aidememoire.complaint.ComplaintRow;
import org.aidememoire.complaint.ComplaintStatistics;
import org.aidememoire.complaint.ComplaintStatisticsContent;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.View;
import org.aidememoire.vocabulary.Sex;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** What one post counted in one period; two queries. */
@Page(path = "/complaint-statistics/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ComplaintStatisticsPage {

  @Inject Address address;

  @Inject ComplaintStatistics complaintStatistics;

  private @Nullable View<ComplaintStatisticsContent> statistics;
  private List<ComplaintRow> rows = List.of();

  @PostConstruct
  void load() {
    var read = complaintStatistics.get(address.key("id"));
    statistics = read;
    rows = read.content().rows();
  }

  public View<ComplaintStatisticsContent> statistics() {
    return Objects.requireNonNull(statistics);
  }

  /** The lines in which somebody is counted. */
  public List<ComplaintRow> rows() {
    return rows.stream().filter(row -> row.cases() > 0).toList();
  }

  public List<Sex> sexes() {
    return Arrays.asList(Sex.values());
  }

  public long of(Sex sex) {
    return rows.stream().filter(row -> row.sex() == sex).mapToLong(ComplaintRow::cases).sum();
  }

  public long all() {
    return rows.stream().mapToLong(ComplaintRow::cases).sum();
  }
}
