package org.aidememoire.legalevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.persistence.Row;
import org.aidememoire.record.FlatJson;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Phase;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.revision.Revisions;

/** Events in the lives of instruments, each a part of the instrument that it acts on. */
@ApplicationScoped
public class LegalEvents extends Records<LegalEventContent> {

  @Inject LegalEventKind kind;

  @Inject Revisions revisions;

  @Override
  public Kind<LegalEventContent> kind() {
    return kind;
  }

  /** What that instrument does to others, as far as the reader may see it. */
  public List<View<LegalEventContent>> by(UUID instrument) {
    return named(
        Row.list(
            entities
                .createNativeQuery(
                    """
                    select id from record
                     where kind = 'legal-event'
                       and content -> 'acting' @> jsonb_build_array(cast(? as text))
                     order by created desc limit 1000
                    """)
                .setParameter(1, instrument.toString()),
            row -> row.key(0)));
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
        var readable = keeping.readable(Set.copyOf(content.acting()));
        then.add(new View<>(event.header(), content.by(readable)));
      }
    }
    return List.copyOf(then);
  }
}
