package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class ProgressReportKind implements Kind<ProgressReportContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(ReportState.values(), ReportStep.values());

  @Override
  public String name() {
    return "progress-report";
  }

  @Override
  public String path() {
    return "progress-reports";
  }

  @Override
  public Class<ProgressReportContent> content() {
    return ProgressReportContent.class;
  }

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }

  @Override
  public String container() {
    return "recommendation";
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.term("progress", "progressreport.progress").facet("progress"),
            Field.day("asOf"),
            Field.prose("done"),
            Field.records("instruments", "instrument"),
            Field.records("updates", "law-update"),
            Field.records("practices", "practice"),
            Field.topics(),
            Field.sharing()));
  }
}
