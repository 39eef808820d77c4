package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class ReleaseKind implements Kind<ReleaseContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(ReleaseState.values(), ReleaseStep.values());

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }

  @Override
  public String container() {
    return "indicator";
  }

  @Override
  public boolean begunByEditors() {
    return true;
  }

  @Override
  public String name() {
    return "result-release";
  }

  @Override
  public String path() {
    return "result-releases";
  }

  @Override
  public Class<ReleaseContent> content() {
    return ReleaseContent.class;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.day("starts"),
            Field.day("ends"),
            Field.text("note"),
            Field.topics(),
            Field.sharing()));
  }
}
