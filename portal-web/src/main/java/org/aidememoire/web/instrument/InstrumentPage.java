package org.aidememoire.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One instrument, at its key or at its stable address. */
@Page(path = {"/instruments/{id}", "/eli/{where}/{form}/{year}/{number}"})
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class InstrumentPage {

  @Inject Address address;

  @Inject Instruments instruments;

  private @Nullable View<InstrumentContent> instrument;

  @PostConstruct
  void load() {
    instrument =
        address.text("where").isEmpty()
            ? instruments.get(address.key("id"))
            : instruments.at(stable()).orElseThrow(NotFound::new);
  }

  private String stable() {
    return Stream.of("where", "form", "year", "number")
        .map(part -> address.text(part).orElse(""))
        .collect(Collectors.joining("/", "/eli/", ""));
  }

  public View<InstrumentContent> instrument() {
    return Objects.requireNonNull(instrument);
  }
}
