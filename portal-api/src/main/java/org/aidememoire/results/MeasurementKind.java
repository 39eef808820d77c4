package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class MeasurementKind implements Kind<MeasurementContent> {

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
    return "measurement";
  }

  @Override
  public String path() {
    return "measurements";
  }

  @Override
  public Class<MeasurementContent> content() {
    return MeasurementContent.class;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.day("starts"),
            Field.day("ends"),
            Field.number("value"),
            Field.text("womenPercent"),
            Field.text("source"),
            Field.topics(),
            Field.sharing()));
  }
}
