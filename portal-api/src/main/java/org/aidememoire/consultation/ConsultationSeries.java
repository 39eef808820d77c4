package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** Series of consultations, each as far as the current reader may see and do. */
@ApplicationScoped
public class ConsultationSeries extends Records<ConsultationSeriesContent> {

  @Inject ConsultationSeriesKind kind;

  @Override
  public Kind<ConsultationSeriesContent> kind() {
    return kind;
  }

  @Override
  protected ConsultationSeriesContent begin(ConsultationSeriesContent written, UUID id) {
    return inDirectory(written);
  }

  @Override
  protected ConsultationSeriesContent become(
      ConsultationSeriesContent before, ConsultationSeriesContent written) {
    return inDirectory(written);
  }

  private ConsultationSeriesContent inDirectory(ConsultationSeriesContent written) {
    var named = new HashSet<>(written.posts());
    named.addAll(written.coConveners());
    var known = Set.copyOf(places.posts(named));
    new FieldProblems()
        .when(!known.containsAll(written.posts()), "posts", "consultation.post.unknown")
        .when(!known.containsAll(written.coConveners()), "coConveners", "consultation.post.unknown")
        .refuse();
    return written;
  }
}
