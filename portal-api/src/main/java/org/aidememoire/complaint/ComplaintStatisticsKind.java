package org.aidememoire.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class ComplaintStatisticsKind implements Kind<ComplaintStatisticsContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(StatisticsState.values(), StatisticsStep.values());

  @Override
  public String name() {
    return "complaint-statistics";
  }

  @Override
  public String path() {
    return "complaint-statistics";
  }

  @Override
  public Class<ComplaintStatisticsContent> content() {
    return ComplaintStatisticsContent.class;
  }

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.country("host"),
            Field.text("period"),
            Field.text("counts"),
            Field.topics(),
            Field.sharing()));
  }
}
