package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    return written.with(written.instruments(), written.reviewOn(), false);
  }

  /** What was found ready is no longer so once it is changed; hidden citations stay. */
  @Override
  protected PracticeContent become(PracticeContent before, PracticeContent written) {
    var readable = keeping.readable(Set.copyOf(before.instruments()));
    var hidden = before.instruments().stream().filter(i -> !readable.contains(i));
    var cited = Stream.concat(written.instruments().stream(), hidden).distinct().toList();
    return written.with(cited, written.reviewOn(), false);
  }

  /** Of the cited instruments those that the reader may see: one query for the whole list. */
  @Override
  protected List<PracticeContent> shown(List<PracticeContent> practices) {
    var cited = new HashSet<UUID>();
    practices.forEach(p -> cited.addAll(p.instruments()));
    var readable = keeping.readable(cited);
    return practices.stream()
        .map(
            p ->
                p.with(
                    p.instruments().stream().filter(readable::contains).toList(),
                    p.reviewOn(),
                    p.reviewed()))
        .toList();
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
  protected PracticeContent after(Step step, PracticeContent content) {
    return switch ((PracticeStep) step) {
      case APPROVE -> content.with(content.instruments(), content.reviewOn(), true);
      case SUBMIT, REQUEST_CHANGES ->
          content.with(content.instruments(), content.reviewOn(), false);
      case PUBLISH, CONFIRM ->
          content.with(content.instruments(), nextReview(content), content.reviewed());
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
