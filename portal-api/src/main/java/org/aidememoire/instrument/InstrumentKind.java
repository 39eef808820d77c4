package org.aidememoire.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InstrumentKind implements Kind<InstrumentContent> {

  @Override
  public String name() {
    return "instrument";
  }

  @Override
  public String path() {
    return "instruments";
  }

  @Override
  public Class<InstrumentContent> content() {
    return InstrumentContent.class;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        List.of(Field.term("form", "instrument.form")),
        Field.heading(),
        List.of(
            Field.term("jurisdiction", "instrument.jurisdiction"),
            Field.country("host"),
            Field.countries("parties"),
            Field.text("number"),
            Field.text("issuingBody"),
            Field.text("gazette"),
            Field.term("force", "instrument.force"),
            Field.day("madeOn"),
            Field.day("inForceOn"),
            Field.day("outOfForceOn"),
            Field.prose("note"),
            Field.topics(),
            Field.sharing()));
  }

  @Override
  public @Nullable LocalDate takesEffect(InstrumentContent content) {
    return content.inForceOn();
  }

  /** The number, and the year in which it was made, or else came into force, once. */
  @Override
  public Function<InstrumentContent, String> reference() {
    return InstrumentKind::reference;
  }

  @Override
  public Function<InstrumentContent, List<String>> citedAs() {
    return content -> Stream.of(content.number(), content.uri()).filter(Objects::nonNull).toList();
  }

  private static String reference(InstrumentContent content) {
    var number = Objects.requireNonNullElse(content.number(), "");
    var day = content.madeOn() == null ? content.inForceOn() : content.madeOn();
    var year = day == null ? "" : Integer.toString(day.getYear());
    return Stream.of(number, number.contains(year) ? "" : year)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
