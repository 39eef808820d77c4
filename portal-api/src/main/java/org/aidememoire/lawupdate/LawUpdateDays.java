package org.aidememoire.lawupdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aidememoire.calendar.CalendarDay;
import org.aidememoire.calendar.CalendarSource;
import org.aidememoire.language.Shortened;
import org.aidememoire.persistence.Row;
import org.aidememoire.record.View;

/** The days by which something is to be done, of the law updates that the reader may read. */
@ApplicationScoped
@Transactional
public class LawUpdateDays implements CalendarSource {

  /** Those ahead before those that have passed. */
  static final int MOST = 500;

  /** Characters of what is to be done; the rest is read in the portal. */
  static final int LONGEST = 500;

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject LawUpdates updates;

  @Inject Clock clock;

  @Override
  public List<CalendarDay> days(LocalDate from, LocalDate to) {
    var asked =
        entities
            .createNativeQuery(
                """
                select id from record
                 where kind = 'law-update' and phase = 'RELEASED' and content ->> 'toDoBy' between ? and ?
                 order by content ->> 'toDoBy' < ?, content ->> 'toDoBy', id
                """)
            .setParameter(1, from.toString())
            .setParameter(2, to.toString())
            .setParameter(3, LocalDate.now(clock).toString())
            .setMaxResults(MOST);
    return updates.named(Row.list(asked, row -> row.key(0))).stream()
        .map(LawUpdateDays::day)
        .toList();
  }

  private static CalendarDay day(View<LawUpdateContent> update) {
    var header = update.header();
    var said = update.content();
    return new CalendarDay(
        header.id(),
        header.version(),
        header.title(),
        Shortened.of(Objects.requireNonNullElse(said.toDo(), ""), LONGEST),
        "/law-updates/" + header.id(),
        Objects.requireNonNull(said.toDoBy()),
        header.changed());
  }
}
