package org.aidememoire.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class MaterialKind implements Kind<MaterialContent> {

  @Override
  public String name() {
    return "material";
  }

  @Override
  public String path() {
    return "materials";
  }

  @Override
  public Class<MaterialContent> content() {
    return MaterialContent.class;
  }

  @Override
  public String container() {
    return "module";
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
            Field.term("use", "material.use"),
            Field.text("role"),
            Field.prose("text"),
            Field.topics(),
            Field.sharing()));
  }
}
