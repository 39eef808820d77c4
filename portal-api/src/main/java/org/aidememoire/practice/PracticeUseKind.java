package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class PracticeUseKind implements Kind<PracticeUseContent> {

  @Override
  public String name() {
    return "practice-use";
  }

  @Override
  public String path() {
    return "practice-uses";
  }

  @Override
  public Class<PracticeUseContent> content() {
    return PracticeUseContent.class;
  }

  @Override
  public String container() {
    return "practice";
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.term("outcome", "practiceuse.outcome").facet("outcome"),
            Field.country("host"),
            Field.prose("note"),
            Field.day("usedOn"),
            Field.topics(),
            Field.sharing()));
  }
}
