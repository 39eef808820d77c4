package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class IndicatorKind implements Kind<IndicatorContent> {

  @Override
  public String name() {
    return "indicator";
  }

  @Override
  public String path() {
    return "indicators";
  }

  @Override
  public Class<IndicatorContent> content() {
    return IndicatorContent.class;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.prose("definition"),
            Field.term("source", "indicator.source").facet("source"),
            Field.term("unit", "indicator.unit"),
            Field.term("grain", "indicator.grain"),
            Field.topics(),
            Field.sharing()));
  }
}
