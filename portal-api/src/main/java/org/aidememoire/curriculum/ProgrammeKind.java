package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class ProgrammeKind implements Kind<ProgrammeContent> {

  @Override
  public String name() {
    return "programme";
  }

  @Override
  public String path() {
    return "programmes";
  }

  @Override
  public Class<ProgrammeContent> content() {
    return ProgrammeContent.class;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.prose("aim"),
            Field.text("participants"),
            Field.text("partners"),
            Field.topics(),
            Field.sharing()));
  }
}
