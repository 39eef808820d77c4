package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class TopicKind implements Kind<TopicContent> {

  private static final Lifecycle LIFECYCLE = Lifecycle.of(TopicState.values(), TopicStep.values());

  @Override
  public String name() {
    return "topic";
  }

  @Override
  public String path() {
    return "topics";
  }

  @Override
  public Class<TopicContent> content() {
    return TopicContent.class;
  }

  @Override
  public String container() {
    return "consultation-series";
  }

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.text("why"),
            Field.number("minutes"),
            Field.country("host"),
            Field.records("instruments", "instrument"),
            Field.records("updates", "law-update"),
            Field.records("practices", "practice"),
            Field.topics(),
            Field.sharing()));
  }
}
