package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class ForumSessionKind implements Kind<ForumSessionContent> {

  @Override
  public String name() {
    return "forum-session";
  }

  @Override
  public String path() {
    return "forum-sessions";
  }

  @Override
  public Class<ForumSessionContent> content() {
    return ForumSessionContent.class;
  }

  @Override
  public String container() {
    return "forum";
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
            Field.number("number"),
            Field.country("host"),
            Field.text("place"),
            Field.day("starts"),
            Field.day("ends"),
            Field.text("theme"),
            Field.topics(),
            Field.sharing()));
  }
}
