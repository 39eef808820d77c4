package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class ModuleKind implements Kind<ModuleContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(ModuleState.values(), ModuleStep.values());

  @Override
  public String name() {
    return "module";
  }

  @Override
  public String path() {
    return "modules";
  }

  @Override
  public Class<ModuleContent> content() {
    return ModuleContent.class;
  }

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }

  @Override
  public boolean goesStale() {
    return true;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.term("stage", "module.stage").facet("stage"),
            Field.term("mode", "module.mode"),
            Field.terms("subjects", "module.subject").facet("subject"),
            Field.prose("objectives"),
            Field.number("minutes"),
            Field.prose("agenda"),
            Field.prose("exercise"),
            Field.prose("debrief"),
            Field.prose("sources"),
            Field.topics(),
            Field.sharing()));
  }
}
