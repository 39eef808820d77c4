package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Indicators, each as far as the current reader may see and do. */
@ApplicationScoped
public class Indicators extends Records<IndicatorContent> {

  @Inject IndicatorKind kind;

  @Inject Tallies tallies;

  @Override
  public Kind<IndicatorContent> kind() {
    return kind;
  }

  /** What the records that the reader may see come to, by period; nothing of them is withheld. */
  public List<Tally> tallies(UUID id) {
    return tallies.of(id, get(id).content());
  }

  /** The same as a table. */
  public static List<Figure> figures(List<Tally> tallies) {
    return Freezing.open(tallies);
  }
}
