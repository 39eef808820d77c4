package org.aidememoire.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.aidememoire.sharing.SharedRecords;

/** Instruments, each as far as the current reader may see and do. */
@ApplicationScoped
public class Instruments extends SharedRecords<Instrument, InstrumentDraft, InstrumentView> {

  Instruments() {
    super(Instrument.class, Instrument::new, Instrument::become);
  }

  /** The newest readable one at that stable address, as {@code /eli/th/law/2017/…}. */
  public Optional<InstrumentView> at(String uri) {
    return views(
            entities
                .createQuery(
                    "select i from Instrument i where i.uri = :uri order by i.created desc",
                    Instrument.class)
                .setParameter("uri", uri)
                .setMaxResults(1)
                .getResultList())
        .stream()
        .findFirst();
  }

  @Override
  protected List<InstrumentView> views(List<Instrument> instruments) {
    return instruments.stream().map(i -> i.view(keeping.header(i))).toList();
  }
}
