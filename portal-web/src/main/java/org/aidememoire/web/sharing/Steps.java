package org.aidememoire.web.sharing;

import static org.aidememoire.sharing.PublishingStep.PUBLISH;
import static org.aidememoire.sharing.PublishingStep.REPORT;
import static org.aidememoire.sharing.PublishingStep.VERIFY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.sharing.PublishingState;
import org.aidememoire.sharing.PublishingStep;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.RecordHeader;
import org.jspecify.annotations.Nullable;

/** The publishing steps of a record as this reader meets them. */
@Named
@RequestScoped
public class Steps {

  @Inject CurrentReader reader;

  @Inject Readership readership;

  /** What may be done beside withdrawing, the one thing to do next before the others. */
  public List<PublishingStep> of(RecordHeader header) {
    var steps = new ArrayList<>(header.next());
    steps.remove(PublishingStep.WITHDRAW);
    steps.sort((a, b) -> Boolean.compare(primary(header, b), primary(header, a)));
    return steps;
  }

  /** Whether it is the step that brings the record nearest to its readers. */
  public boolean primary(RecordHeader header, PublishingStep step) {
    return header.state() != PublishingState.WITHDRAWN
        && Stream.of(PUBLISH, VERIFY, REPORT)
            .filter(header.next()::contains)
            .limit(1)
            .toList()
            .contains(step);
  }

  public int releaser(RecordHeader header) {
    return releaser(header.ministry(), header.post());
  }

  /**
   * Who releases what is kept there beyond the ministry, as texts choose: 0 the head of the post, 1
   * the head of the office, 2 this reader, 3 nobody today.
   */
  int releaser(String ministry, @Nullable String post) {
    if (reader.get().heads(ministry, post)) {
      return 2;
    }
    return !readership.headed(ministry, post) ? 3 : post == null ? 1 : 0;
  }
}
