package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** What ministries report on recommendations, each report a part of its recommendation. */
@ApplicationScoped
public class ProgressReports extends Records<ProgressReportContent> {

  @Inject ProgressReportKind kind;

  @Inject CurrentReader reader;

  @Override
  public Kind<ProgressReportContent> kind() {
    return kind;
  }

  @Override
  protected ProgressReportContent begin(ProgressReportContent written, UUID id) {
    var country =
        reader
            .get()
            .acting()
            .map(CurrentPosting::sending)
            .orElseThrow(() -> new Denied("denied.country"));
    return written.of(country);
  }

  @Override
  protected ProgressReportContent become(
      ProgressReportContent before, ProgressReportContent written) {
    return written.of(before.country());
  }

  /**
   * @throws Conflict when it was accepted: what the administrator accepted stays as it is until it
   *     is taken back
   */
  @Override
  public View<ProgressReportContent> edit(
      UUID id,
      int version,
      Draft<ProgressReportContent> draft,
      @Nullable String reason,
      boolean correction) {
    if (get(id).header().phase().released()) {
      throw new Conflict("recommendation.accepted", version);
    }
    return super.edit(id, version, draft, reason, correction);
  }
}
