package org.aidememoire.legalevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.legalevent.ChangeQuestion.CountedDay;
import org.aidememoire.persistence.Row;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Phase;
import org.aidememoire.record.RecordLinks;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.revision.Revisions;

/** Events in the lives of instruments, each a part of the instrument that it acts on. */
@ApplicationScoped
public class LegalEvents extends Records<LegalEventContent> {

  /** A sector is that of the event, or any where it names none. */
  private static final String CHANGES =
      """
      select id from record
       where kind = 'legal-event' and phase = 'RELEASED'
         and host is not distinct from coalesce(?, host)
         and content ->> 'act' = coalesce(?, content ->> 'act')
         and topics @> array_remove(array[cast(? as text)], null)
         and (cast(? as text) is null or coalesce(content -> 'sectors', '[]') = '[]'
              or content -> 'sectors' @> '["all"]' or content -> 'sectors' @> to_jsonb(cast(? as text)))
         and translate(concat_ws(' ', title, titles::text, content ->> 'provisions', content ->> 'note'),
                       '๐๑๒๓๔๕๖๗๘๙໐໑໒໓໔໕໖໗໘໙០១២៣៤៥៦៧៨៩၀၁၂၃၄၅၆၇၈၉', '0123456789012345678901234567890123456789') ilike all (?)
      """;

  private static final String IN_FORCE = " and takes_effect >= ? and takes_effect <= ?";

  private static final String MADE = " and content ->> 'madeOn' >= ? and content ->> 'madeOn' <= ?";

  private static final String BY_DAY = " order by takes_effect";

  @Inject LegalEventKind kind;

  @Inject Revisions revisions;

  @Inject RecordLinks links;

  @Override
  public Kind<LegalEventContent> kind() {
    return kind;
  }

  /**
   * The released events of those days, the latest first, as far as the reader may see them.
   *
   * @param atMost one more is returned where there are more
   */
  public List<View<LegalEventContent>> changes(ChangeQuestion question, int atMost) {
    var latest = question.counts() == CountedDay.MADE ? " order by content ->> 'madeOn'" : BY_DAY;
    return asked(question, latest + " desc, id limit ?", atMost);
  }

  /** The same in the order in which they were recorded or changed, the last one first. */
  public List<View<LegalEventContent>> newest(ChangeQuestion question, int atMost) {
    return asked(question, " order by changed desc, id limit ?", atMost);
  }

  private List<View<LegalEventContent>> asked(ChangeQuestion question, String order, int atMost) {
    question.check();
    boolean made = question.counts() == CountedDay.MADE;
    var asked =
        entities
            .createNativeQuery(CHANGES + (made ? MADE : IN_FORCE) + order)
            .setParameter(1, question.host())
            .setParameter(2, question.act() == null ? null : question.act().name())
            .setParameter(3, question.topic())
            .setParameter(4, question.sector())
            .setParameter(5, question.sector())
            .setParameter(6, question.patterns().toArray(String[]::new))
            .setParameter(7, made ? question.from().toString() : question.from())
            .setParameter(8, made ? question.to().toString() : question.to())
            .setParameter(9, atMost + 1);
    return named(Row.list(asked, row -> row.key(0)));
  }

  /**
   * The released events on those instruments that take effect between two days, both of which
   * count; the latest first.
   */
  public List<View<LegalEventContent>> on(
      Collection<UUID> laws, LocalDate from, LocalDate to, int atMost) {
    if (laws.isEmpty()) {
      return List.of();
    }
    var asked =
        entities
            .createNativeQuery(
                """
                select id from record
                 where container = any (?) and kind = 'legal-event' and phase = 'RELEASED'
                   and takes_effect between ? and ?
                 order by takes_effect desc, id limit ?
                """)
            .setParameter(1, laws.toArray(UUID[]::new))
            .setParameter(2, from)
            .setParameter(3, to)
            .setParameter(4, atMost);
    return named(Row.list(asked, row -> row.key(0)));
  }

  /** What that instrument does to others, as far as the reader may see it. */
  public List<View<LegalEventContent>> by(UUID instrument) {
    return named(links.citing(instrument, kind.name()));
  }

  /**
   * Those events as they were released before that moment; what was not is left out. Of the
   * instruments that they cited then, the reader sees those that are readable now.
   */
  List<View<LegalEventContent>> asKnown(List<View<LegalEventContent>> now, Instant before) {
    var known = revisions.asOf(now.stream().map(e -> e.header().id()).toList(), before);
    var then = new ArrayList<View<LegalEventContent>>();
    for (var event : now) {
      var revision = known.get(event.header().id());
      if (revision != null && kind.lifecycle().state(revision.state()).phase() == Phase.RELEASED) {
        var content = FlatJson.draft(revision.said(), LegalEventContent.class).content();
        then.add(new View<>(event.header(), content));
      }
    }
    var cited = then.stream().flatMap(event -> event.content().acting().stream());
    var readable = keeping.readable(cited.collect(Collectors.toSet()));
    return then.stream()
        .map(event -> new View<>(event.header(), event.content().only(readable)))
        .toList();
  }
}
