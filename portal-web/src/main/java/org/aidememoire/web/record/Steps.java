package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.Lifecycle;
import org.aidememoire.record.Phase;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.State;
import org.aidememoire.record.Step;
import org.aidememoire.web.sharing.Releaser;

/** The steps of a record as this reader meets them. */
@Named
@RequestScoped
public class Steps {

  @Inject Releaser releaser;

  @Inject Kinds kinds;

  /** What may be done beside retiring it, the one thing to do next before the others. */
  public List<Step> of(RecordHeader header) {
    return next(header)
        .filter(step -> !step.retires())
        .sorted(Comparator.comparing(step -> !primary(header, step)))
        .toList();
  }

  /** What takes it from its readers. */
  public List<Step> retiring(RecordHeader header) {
    return next(header).filter(Step::retires).toList();
  }

  /** Whether it is the step that brings the record nearest to its readers. */
  public boolean primary(RecordHeader header, Step step) {
    return header.phase() != Phase.RETIRED
        && next(header)
            .filter(s -> s.to().phase() == Phase.WAITING || s.to().phase() == Phase.RELEASED)
            .max(Comparator.comparing(s -> order(header).indexOf(s.to())))
            .filter(step::equals)
            .isPresent();
  }

  private Stream<Step> next(RecordHeader header) {
    var life = life(header);
    return header.next().stream().map(life::step);
  }

  private List<State> order(RecordHeader header) {
    return life(header).states();
  }

  private Lifecycle life(RecordHeader header) {
    return kinds.named(header.kind()).kind().lifecycle();
  }

  /** See {@link Releaser#of}. */
  public int releaser(RecordHeader header) {
    return releaser.of(header.ministry(), header.post());
  }
}
