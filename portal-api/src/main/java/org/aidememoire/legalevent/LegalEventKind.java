package org.aidememoire.legalevent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LegalEventKind implements Kind<LegalEventContent> {

  @Override
  public String name() {
    return "legal-event";
  }

  @Override
  public String path() {
    return "legal-events";
  }

  @Override
  public Class<LegalEventContent> content() {
    return LegalEventContent.class;
  }

  @Override
  public String container() {
    return "instrument";
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        List.of(Field.term("act", "legalevent.act").facet("act")),
        Field.heading(),
        List.of(
            Field.country("host"),
            Field.records("acting", "instrument"),
            Field.text("provisions"),
            Field.day("madeOn"),
            Field.term("certainty", "legalevent.certainty"),
            Field.day("effectiveOn"),
            Field.text("undetermined"),
            Field.day("until"),
            Field.terms("sectors", "text.sector"),
            Field.prose("note"),
            Field.text("sources"),
            Field.topics(),
            Field.sharing()));
  }

  @Override
  public boolean changesLaw() {
    return true;
  }

  @Override
  public @Nullable LocalDate takesEffect(LegalEventContent content) {
    return content.effectiveOn();
  }
}
