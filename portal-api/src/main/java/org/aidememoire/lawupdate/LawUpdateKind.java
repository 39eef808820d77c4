package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LawUpdateKind implements Kind<LawUpdateContent> {

  @Override
  public String name() {
    return "law-update";
  }

  @Override
  public String path() {
    return "law-updates";
  }

  @Override
  public Class<LawUpdateContent> content() {
    return LawUpdateContent.class;
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
            Field.country("host"),
            Field.prose("changes"),
            Field.prose("affected"),
            Field.countries("nationalities"),
            Field.prose("documents"),
            Field.prose("toDo"),
            Field.day("toDoBy"),
            Field.day("effectiveOn"),
            Field.term("importance", "lawupdate.importance"),
            Field.topics(),
            Field.terms("sectors", "text.sector"),
            Field.text("sources"),
            Field.records("instruments", "instrument"),
            Field.sharing()));
  }

  @Override
  public boolean changesLaw() {
    return true;
  }

  @Override
  public @Nullable LocalDate takesEffect(LawUpdateContent content) {
    return content.effectiveOn();
  }

  @Override
  public boolean urgent(LawUpdateContent content) {
    return content.importance() == Importance.URGENT;
  }
}
