package org.aidememoire.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import org.aidememoire.search.RecordSearch;

@ApplicationScoped
class InstrumentSearch extends RecordSearch<Instrument> {

  InstrumentSearch() {
    super(Instrument.KIND, Instrument.class, Instrument::searchable);
  }
}
