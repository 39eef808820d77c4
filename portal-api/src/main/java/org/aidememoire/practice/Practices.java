package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.aidememoire.problem.Conflict;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;

/** Good practices, each as far as the current reader may see and do. */
@ApplicationScoped
public class Practices extends Records<PracticeContent> {

  @Inject PracticeKind kind;

  @Inject PracticeRemarks remarks;

  @Inject Clock clock;

  @Override
  public Kind<PracticeContent> kind() {
    return kind;
  }

  @Override
  protected PracticeContent begin(PracticeContent written, UUID id) {
    return written.with(written.reviewOn(), false);
  }

  /** What was found ready is no longer so once it is changed. */
  @Override
  protected PracticeContent become(PracticeContent before, PracticeContent written) {
    return written.with(written.reviewOn(), false);
  }

  @Override
  protected void check(Step step, RecordHeader header, PracticeContent content) {
    if (step == PracticeStep.SUBMIT && remarks.open(header.id()) > 0) {
      throw new Conflict("practice.unanswered", header.version());
    }
    if (step == PracticeStep.REQUEST_CHANGES && remarks.open(header.id()) == 0) {
      throw new Conflict("practice.no-remark", header.version());
    }
    if (step == PracticeStep.PUBLISH && !content.reviewed()) {
      throw new Conflict("practice.unreviewed", header.version());
    }
  }

  @Override
  protected PracticeContent after(Step step, RecordHeader header, PracticeContent content) {
    return switch ((PracticeStep) step) {
      case APPROVE -> content.with(content.reviewOn(), true);
      case SUBMIT, REQUEST_CHANGES, REDRAFT -> content.with(content.reviewOn(), false);
      case PUBLISH, CONFIRM -> content.with(nextReview(content), content.reviewed());
      case BECOME_DUE, ARCHIVE -> content;
    };
  }

  /** The day that stands there, if it is still to come, or else a year from today. */
  private LocalDate nextReview(PracticeContent content) {
    var today = LocalDate.now(clock);
    var planned = content.reviewOn();
    return planned != null && planned.isAfter(today) ? planned : today.plusYears(1);
  }
}
