package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class PracticeKind implements Kind<PracticeContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(PracticeState.values(), PracticeStep.values());

  @Override
  public String name() {
    return "practice";
  }

  @Override
  public String path() {
    return "practices";
  }

  @Override
  public Class<PracticeContent> content() {
    return PracticeContent.class;
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
            Field.prose("problem"),
            Field.prose("method"),
            Field.prose("results"),
            Field.number("women"),
            Field.number("men"),
            Field.text("cost"),
            Field.prose("replicability"),
            Field.prose("lessons"),
            Field.prose("gender"),
            Field.terms("functions", "practice.function").facet("function"),
            Field.terms("tasks", "practice.task").facet("task"),
            Field.terms("violations", "practice.violation").facet("violation"),
            Field.topics(),
            Field.text("standards"),
            Field.records("instruments", "instrument"),
            Field.day("reviewOn"),
            Field.sharing()));
  }
}
