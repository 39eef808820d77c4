package org.aidememoire.legalevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

  @Inject LegalEventKind kind;

  @Inject Revisions revisions;

  @Inject RecordLinks links;

  @Override
  public Kind<LegalEventContent> kind() {
    return kind;
  }

  /**
   * The released events that took or take effect on those days, the latest first, as far as the
   * reader may see them.
   *
   * @param atMost one more is returned where there are more
   */
  public List<View<LegalEventContent>> changes(ChangeQuestion question, int atMost) {
    question.check();
    var asked =
        entities
            .createNativeQuery(
                """
                select id from record
                 where kind = 'legal-event' and phase = 'RELEASED' and takes_effect >= ? and takes_effect <= ?
                   and host is not distinct from coalesce(?, host)
                   and content ->> 'act' = coalesce(?, content ->> 'act')
                   and topics @> array_remove(array[cast(? as text)], null)
                 order by takes_effect desc, id limit ?
                """)
            .setParameter(1, question.from())
            .setParameter(2, question.to())
            .setParameter(3, question.host())
            .setParameter(4, question.act() == null ? null : question.act().name())
            .setParameter(5, question.topic())
            .setParameter(6, atMost + 1);
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
