package org.aidememoire.lawtext;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class LawTextKind implements Kind<LawTextContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(LawTextState.values(), LawTextStep.values());

  @Override
  public String name() {
    return "law-text";
  }

  @Override
  public String path() {
    return "law-texts";
  }

  @Override
  public Class<LawTextContent> content() {
    return LawTextContent.class;
  }

  @Override
  public String container() {
    return "instrument";
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.day("validFrom"),
            Field.term("standing", "lawtext.standing"),
            Field.term("tradition", "lawtext.tradition"),
            Field.records("original", "law-text"),
            Field.number("originalVersion"),
            Field.text("notation"),
            Field.text("sources"),
            Field.topics(),
            Field.sharing()));
  }

  @Override
  public boolean changesLaw() {
    return true;
  }

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }
}
