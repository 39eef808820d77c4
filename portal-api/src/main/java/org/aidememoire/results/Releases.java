package org.aidememoire.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.persistence.Row;
import org.aidememoire.problem.Conflict;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/** Frozen tables of figures, parts of their indicators. */
@ApplicationScoped
public class Releases extends Records<ReleaseContent> {

  @Inject ReleaseKind kind;

  @Inject Indicators indicators;

  @Inject Clock clock;

  @Override
  public Kind<ReleaseContent> kind() {
    return kind;
  }

  @Override
  protected ReleaseContent begin(ReleaseContent written, UUID id) {
    return written.frozen(null, null);
  }

  @Override
  protected ReleaseContent become(ReleaseContent before, ReleaseContent written) {
    return written.frozen(before.sequence(), before.figures());
  }

  /**
   * @throws Conflict when it was released: a release does not change
   */
  @Override
  public View<ReleaseContent> edit(
      UUID id, int version, Draft<ReleaseContent> draft, @Nullable String reason) {
    if (get(id).content().sequence() != null) {
      throw new Conflict("results.frozen", version);
    }
    return super.edit(id, version, draft, reason);
  }

  /** A release that only one person reads could not be taken into account by the next one. */
  @Override
  public View<ReleaseContent> share(UUID id, int version, Sharing sharing, String reason) {
    if (get(id).content().sequence() != null) {
      refusePersonal(sharing.level(), version);
    }
    return super.share(id, version, sharing, reason);
  }

  private static void refusePersonal(SharingLevel level, int version) {
    if (level == SharingLevel.PERSONAL) {
      throw new Conflict("results.personal", version);
    }
  }

  /** Releasing computes the table once and for all. */
  @Override
  protected ReleaseContent after(Step step, RecordHeader header, ReleaseContent content) {
    if (step != ReleaseStep.RELEASE) {
      return content;
    }
    refusePersonal(header.level(), header.version());
    var indicator = Objects.requireNonNull(header.container());
    oneAfterTheOther(indicators.alike(indicator));
    var figures = figures(indicator, content);
    var before = released(List.of(indicator)).size();
    return content.frozen(before + 1, FigureTable.kept(figures));
  }

  /** Two releases of the same records at once would not know each other. */
  private void oneAfterTheOther(List<UUID> alike) {
    Row.list(
        entities
            .createNativeQuery(
                "select id from record where id = any(?::uuid[]) order by id for update")
            .setParameter(1, alike.toArray(UUID[]::new)),
        row -> row.key(0));
  }

  /** The table as it was released, or as it would be now. */
  public List<Figure> figures(UUID id) {
    var release = get(id);
    return release.content().sequence() != null
        ? release.content().table()
        : figures(Objects.requireNonNull(release.header().container()), release.content());
  }

  private List<Figure> figures(UUID indicator, ReleaseContent release) {
    var said = indicators.get(indicator).content();
    var tallies =
        indicators.tallies(indicator).stream()
            .filter(t -> release.covers(t.period().first(), t.period().last()))
            .toList();
    return new Freezing(released(indicators.alike(indicator)), said.tellsOfPeople())
        .table(tallies, LocalDate.now(clock));
  }

  /** The tables of those indicators that were released, the first one first. */
  private List<List<Figure>> released(List<UUID> of) {
    return of(of).stream()
        .filter(release -> release.content().sequence() != null)
        .sorted(Comparator.comparing(r -> Objects.requireNonNull(r.header().published())))
        .map(release -> release.content().table())
        .toList();
  }
}
