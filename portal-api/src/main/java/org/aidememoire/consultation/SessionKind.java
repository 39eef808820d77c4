package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Lifecycle;

@ApplicationScoped
class SessionKind implements Kind<SessionContent> {

  private static final Lifecycle LIFECYCLE =
      Lifecycle.of(SessionState.values(), SessionStep.values());

  @Override
  public String name() {
    return "session";
  }

  @Override
  public String path() {
    return "sessions";
  }

  @Override
  public Class<SessionContent> content() {
    return SessionContent.class;
  }

  @Override
  public String container() {
    return "consultation-series";
  }

  @Override
  public Lifecycle lifecycle() {
    return LIFECYCLE;
  }

  /** By the conveners of its series. */
  @Override
  public boolean editedWithContainer() {
    return true;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.day("startsOn"),
            Field.text("startsAt"),
            Field.day("endsOn"),
            Field.text("endsAt"),
            Field.text("zone"),
            Field.country("host"),
            Field.text("venue"),
            Field.text("note"),
            Field.topics(),
            Field.sharing()));
  }
}
