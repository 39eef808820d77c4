package org.aidememoire.consultation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.aidememoire.identity.Token;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class ConsultationSeriesKind implements Kind<ConsultationSeriesContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(SeriesState.values(), SeriesStep.values());

  @Override
  public String name() {
    return "consultation-series";
  }

  @Override
  public String path() {
    return "consultations";
  }

  @Override
  public String feature() {
    return "consultation";
  }

  @Override
  public Class<ConsultationSeriesContent> content() {
    return ConsultationSeriesContent.class;
  }

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }

  /** The co-conveners. */
  @Override
  public Set<String> editors(ConsultationSeriesContent content) {
    return content.coConveners().stream().map(post -> Token.post("", post)).collect(toSet());
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.country("host"),
            Field.text("purpose"),
            Field.term("cadence", "consultation.cadence"),
            Field.text("zone"),
            Field.text("venue"),
            Field.term("attribution", "consultation.attribution"),
            Field.posts("coConveners"),
            Field.posts("posts"),
            Field.text("hostGovernment"),
            Field.text("employers"),
            Field.text("workers"),
            Field.text("civilSociety"),
            Field.text("internationalOrganisations"),
            Field.topics(),
            Field.sharing()));
  }
}
