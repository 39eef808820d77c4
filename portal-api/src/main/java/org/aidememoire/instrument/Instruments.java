package org.aidememoire.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.persistence.Row;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;

/** Instruments, each as far as the current reader may see and do. */
@ApplicationScoped
public class Instruments extends Records<InstrumentContent> {

  @Inject InstrumentKind kind;

  @Override
  public Kind<InstrumentContent> kind() {
    return kind;
  }

  @Override
  protected InstrumentContent begin(InstrumentContent written, UUID id) {
    return written.at(written.eli(id));
  }

  @Override
  protected InstrumentContent become(InstrumentContent before, InstrumentContent written) {
    return written.at(before.uri());
  }

  /** The newest readable one at that stable address, as {@code /eli/th/law/2017/…}. */
  public Optional<View<InstrumentContent>> at(String uri) {
    var found =
        Row.list(
            entities
                .createNativeQuery(
                    """
                    select id from record where kind = 'instrument' and content ->> 'uri' = ?
                     order by created desc limit 1
                    """)
                .setParameter(1, uri),
            row -> row.key(0));
    return named(found).stream().findFirst();
  }
}
