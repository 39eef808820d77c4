package org.aidememoire.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.consultation.Sessions;
import org.aidememoire.persistence.Row;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who reads a session reads of its adopted minutes: made once, at the adoption, from
 * the minutes and the rule of attribution.
 */
@ApplicationScoped
@Transactional
public class AgreedRecord {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject Sessions sessions;

  /** Empty before the adoption. */
  public List<Statement> of(UUID session) {
    return headings(session).stream().flatMap(heading -> heading.rows().stream()).toList();
  }

  /** Its rows under their headings. */
  public List<Heading> headings(UUID session) {
    var id = sessions.get(session).header().id();
    var rows =
        Row.list(
            entities
                .createNativeQuery(
                    """
                    select item, place, who, form, outcome, owner, due, body, number, id
                      from minutes_agreed where session = ? order by place
                    """)
                .setParameter(1, id),
            row -> Map.entry(row.number(8), statement(row)));
    return rows.stream()
        .collect(
            groupingBy(
                Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())))
        .entrySet()
        .stream()
        .map(of -> new Heading(of.getKey(), of.getValue().getFirst().item(), null, of.getValue()))
        .toList();
  }

  private static Statement statement(Row row) {
    var outcome = row.textOrNull(4);
    return new Statement(
        row.key(9),
        row.text(0),
        null,
        row.number(1),
        row.textOrNull(2),
        StatementForm.valueOf(row.text(3)),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.textOrNull(5),
        row.dayOrNull(6),
        row.text(7),
        1);
  }

  void publish(Seat seat, List<Heading> headings) {
    int place = 0;
    for (var heading : headings) {
      for (var row : heading.rows()) {
        add(seat, row, place++, heading.number());
      }
    }
  }

  private void add(Seat seat, Statement row, int place, int number) {
    entities
        .createNativeQuery(
            """
            insert into minutes_agreed
              (session, place, item, who, form, outcome, owner, due, body, number, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .setParameter(1, seat.session().header().id())
        .setParameter(2, place)
        .setParameter(3, row.item())
        .setParameter(4, who(seat, row.delegation()))
        .setParameter(5, row.form().name())
        .setParameter(6, row.outcome() == null ? null : row.outcome().name())
        .setParameter(7, row.owner())
        .setParameter(8, row.due() == null ? null : Date.valueOf(row.due()))
        .setParameter(9, row.text())
        .setParameter(10, number)
        .setParameter(11, row.id())
        .executeUpdate();
  }

  /** How the rule of the series names the delegation. */
  private static @Nullable String who(Seat seat, @Nullable String delegation) {
    return switch (seat.series().content().attribution()) {
      case ATTRIBUTED -> delegation;
      case BY_CONSTITUENCY ->
          seat.delegations().stream()
              .filter(d -> d.key().equals(delegation))
              .map(d -> d.constituency().name())
              .findFirst()
              .orElse(null);
      case NONE -> null;
    };
  }
}
