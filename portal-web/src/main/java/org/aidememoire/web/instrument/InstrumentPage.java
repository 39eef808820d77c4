package org.aidememoire.web.instrument;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.citation.CitedWorks;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
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

  private static final String UPDATE = "law-update";

  @Inject Address address;

  @Inject Instruments instruments;

  @Inject CitedWorks works;

  @Inject Kinds kinds;

  private @Nullable View<InstrumentContent> instrument;
  private @Nullable List<RecordHeader> citing;

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

  /** The law updates about it, the last changed first. */
  public List<RecordHeader> updates() {
    return citing().stream().filter(h -> h.kind().equals(UPDATE)).toList();
  }

  /** What else cites it, in a field or in its texts. */
  public List<RecordHeader> others() {
    return citing().stream().filter(h -> !h.kind().equals(UPDATE)).toList();
  }

  private List<RecordHeader> citing() {
    var known = citing;
    if (known == null) {
      var kindOf = works.citedBy(instrument().header().id());
      known = List.copyOf(kinds.headers(kindOf).values());
      citing = known;
    }
    return known;
  }

  public View<InstrumentContent> instrument() {
    return Objects.requireNonNull(instrument);
  }
}
