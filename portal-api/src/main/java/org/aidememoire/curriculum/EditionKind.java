package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class EditionKind implements Kind<EditionContent> {

  @Override
  public String name() {
    return "edition";
  }

  @Override
  public String path() {
    return "editions";
  }

  @Override
  public Class<EditionContent> content() {
    return EditionContent.class;
  }

  @Override
  public String container() {
    return "programme";
  }

  @Override
  public boolean begunByEditors() {
    return true;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.country("host"),
            Field.text("place"),
            Field.day("starts"),
            Field.day("ends"),
            Field.text("partner"),
            Field.text("funder"),
            Field.records("modules", "module"),
            Field.text("counts"),
            Field.number("women"),
            Field.number("men"),
            Field.number("unspecified"),
            Field.topics(),
            Field.sharing()));
  }
}
