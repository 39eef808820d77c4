package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Invalid;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

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

  /**
   * The indicators whose releases could tell the differences of each other: those that the ministry
   * computes from the same records. An entered figure is its indicator's alone.
   */
  List<UUID> alike(UUID id) {
    var one = get(id);
    var source = one.content().source();
    if (source == Source.BY_HAND) {
      return List.of(id);
    }
    return Tallies.all(this).stream()
        .filter(other -> other.content().source() == source)
        .map(View::header)
        .filter(other -> other.ministry().equals(one.header().ministry()))
        .map(RecordHeader::id)
        .toList();
  }

  /** What was released is of what was counted then. */
  @Override
  public View<IndicatorContent> edit(
      UUID id, int version, Draft<IndicatorContent> draft, @Nullable String reason) {
    var before = get(id).content();
    var after = draft.content();
    if ((before.source() != after.source() || before.unit() != after.unit()) && released(id)) {
      throw Invalid.field("source", "results.source.released");
    }
    return super.edit(id, version, draft, reason);
  }

  private boolean released(UUID id) {
    return Row.only(
            entities
                .createNativeQuery(
                    "select exists (select from record where container = ? and published is not null and kind = 'result-release')")
                .setParameter(1, id))
        .truth(0);
  }

  /** The same as a table. */
  public static List<Figure> figures(List<Tally> tallies) {
    return Freezing.open(tallies);
  }
}
