package org.aidememoire.web.results;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.results.Indicators;
import org.aidememoire.results.MeasurementContent;
import org.aidememoire.results.Measurements;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One measurement; four queries. */
@Page(path = "/measurements/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class MeasurementPage {

  @Inject Address address;

  @Inject Measurements measurements;

  @Inject Indicators indicators;

  private @Nullable View<MeasurementContent> measurement;
  private @Nullable RecordHeader indicator;

  @PostConstruct
  void load() {
    var read = measurements.get(address.key("id"));
    measurement = read;
    indicator = indicators.get(Objects.requireNonNull(read.header().container())).header();
  }

  public View<MeasurementContent> measurement() {
    return Objects.requireNonNull(measurement);
  }

  public RecordHeader indicator() {
    return Objects.requireNonNull(indicator);
  }
}
