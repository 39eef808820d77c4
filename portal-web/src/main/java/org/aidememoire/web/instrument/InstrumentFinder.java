package org.aidememoire.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.web.record.KindFinder;
import org.aidememoire.web.words.Names;

/** Instruments, each in words: title, number, where. */
@Named
@RequestScoped
public class InstrumentFinder extends KindFinder<InstrumentContent> {

  @Inject Instruments instruments;

  @Inject Names names;

  @Override
  protected Records<InstrumentContent> records() {
    return instruments;
  }

  @Override
  protected String word(View<InstrumentContent> instrument) {
    return Stream.of(
            instrument.header().title(),
            "" + instrument.header().titles().getOrDefault("en", ""),
            Objects.requireNonNullElse(instrument.content().number(), ""),
            names.country(instrument.content().host()))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
