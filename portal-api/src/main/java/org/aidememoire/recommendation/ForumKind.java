package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class ForumKind implements Kind<ForumContent> {

  @Override
  public String name() {
    return "forum";
  }

  @Override
  public String path() {
    return "forums";
  }

  @Override
  public Class<ForumContent> content() {
    return ForumContent.class;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(Field.prose("purpose"), Field.text("organiser"), Field.topics(), Field.sharing()));
  }
}
