package org.aidememoire.lawtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aidememoire.problem.Conflict;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/** Texts of instruments, each a part of its instrument. */
@ApplicationScoped
public class LawTexts extends Records<LawTextContent> {

  @Inject LawTextKind kind;

  @Override
  public Kind<LawTextContent> kind() {
    return kind;
  }

  @Override
  protected LawTextContent begin(LawTextContent written, UUID id) {
    var text = written.structured();
    return text.with(text.notation(), translated(text), false);
  }

  /** A wording that was found right is no longer so once it is another one. */
  @Override
  protected LawTextContent become(LawTextContent before, LawTextContent written) {
    var text = written.structured();
    boolean same = Objects.equals(before.notation(), text.notation());
    return text.with(text.notation(), translated(text), same && before.checked());
  }

  /** The version of the original that was named, or else the one that it has now. */
  private @Nullable Integer translated(LawTextContent text) {
    if (text.original().isEmpty() || text.originalVersion() != null) {
      return text.original().isEmpty() ? null : text.originalVersion();
    }
    return headers(text.original()).stream().map(RecordHeader::version).findFirst().orElse(null);
  }

  @Override
  protected void check(Step step, RecordHeader header, LawTextContent content) {
    if (step == LawTextStep.PUBLISH && !content.checked()) {
      throw new Conflict("lawtext.unchecked", header.version());
    }
  }

  @Override
  protected LawTextContent after(Step step, LawTextContent content) {
    return step == LawTextStep.CHECK
        ? content.with(content.notation(), content.originalVersion(), true)
        : content;
  }

  /**
   * Whether a translation was made from an older version of its original than the reader sees now.
   */
  public boolean stale(LawTextContent translation) {
    var made = translation.originalVersion();
    return made != null
        && headers(translation.original()).stream().anyMatch(now -> now.version() > made);
  }

  /** The texts of that instrument, the newest wording first. */
  @Override
  public List<View<LawTextContent>> of(UUID instrument) {
    return of(List.of(instrument)).stream()
        .sorted(Comparator.comparing(LawTexts::from).reversed())
        .toList();
  }

  private static LocalDate from(View<LawTextContent> text) {
    return Objects.requireNonNullElse(text.content().validFrom(), LocalDate.EPOCH);
  }
}
