package org.aidememoire.lawtext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.persistence.Row;
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
    return written.with(translated(written, null), false);
  }

  /** A wording that was found right is no longer so once it is another one. */
  @Override
  protected LawTextContent become(LawTextContent before, LawTextContent written) {
    boolean same = Objects.equals(before.notation(), written.notation());
    var kept = before.original().equals(written.original()) ? before.originalVersion() : null;
    return written.with(translated(written, kept), same && before.checked());
  }

  /**
   * The version of the original that was named, or else the one that it has now; who may not see
   * the original leaves the version as it was.
   */
  private @Nullable Integer translated(LawTextContent written, @Nullable Integer kept) {
    return written.originalVersion() != null
        ? written.originalVersion()
        : original(written).map(RecordHeader::contentVersion).orElse(kept);
  }

  @Override
  protected void check(Step step, RecordHeader header, LawTextContent content) {
    if (step == LawTextStep.PUBLISH && !content.checked()) {
      throw new Conflict("lawtext.unchecked", header.version());
    }
  }

  @Override
  protected LawTextContent after(Step step, RecordHeader header, LawTextContent content) {
    return step == LawTextStep.CHECK ? content.with(content.originalVersion(), true) : content;
  }

  /** What it was translated from, as far as the reader may see it. */
  public Optional<RecordHeader> original(LawTextContent translation) {
    return headers(translation.original()).stream().findFirst();
  }

  /** The texts of those instruments, the newest wording first. */
  @Override
  public List<View<LawTextContent>> of(Collection<UUID> instruments) {
    return super.of(instruments).stream()
        .sorted(Comparator.comparing(LawTexts::from).reversed())
        .toList();
  }

  /** The headers of {@link #of}: wordings are long, and a list of texts shows none. */
  public List<RecordHeader> headersOf(Collection<UUID> instruments) {
    var asked =
        entities
            .createNativeQuery(
                """
                select id from record where container = any (?) and kind = 'law-text'
                 order by coalesce(content ->> 'validFrom', '') desc, created desc, id limit 1000
                """)
            .setParameter(1, instruments.toArray(UUID[]::new));
    return headers(Row.list(asked, row -> row.key(0)));
  }

  /** The one of that law that is valid from that day, where there is another to compare it with. */
  public Optional<UUID> startingOn(UUID law, LocalDate day) {
    return Row.first(
        entities
            .createNativeQuery(
                """
                select t.id from record t
                 where t.container = ? and t.kind = 'law-text' and t.content ->> 'validFrom' = ?
                   and exists (select from record o
                                where o.container = t.container and o.kind = t.kind and o.id <> t.id)
                 order by t.created, t.id limit 1
                """)
            .setParameter(1, law)
            .setParameter(2, day.toString()),
        row -> row.key(0));
  }

  private static LocalDate from(View<LawTextContent> text) {
    return Objects.requireNonNullElse(text.content().validFrom(), LocalDate.EPOCH);
  }
}
