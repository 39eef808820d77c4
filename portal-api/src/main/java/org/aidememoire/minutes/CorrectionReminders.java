package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.notice.Reminders;

/** Reminds the delegations that have said nothing of the words that are out. */
@ApplicationScoped
class CorrectionReminders extends Reminders {

  private static final String SILENT =
      """
      select e.session, asked.delegation, last.day
        from record s
        join lateral (select session, number, delegation from minutes_event
                       where session = s.id and what = 'CIRCULATED' order by number desc limit 1) e on true
        join lateral (select (deadline at time zone 'UTC')::date as day from minutes_event
                       where session = s.id and what in ('CIRCULATED', 'EXTENDED') and deadline is not null
                       order by number desc limit 1) last on true
        cross join lateral unnest(string_to_array(e.delegation, chr(10))) as asked(delegation)
       where s.kind = 'session' and s.state = 'UNDER_CORRECTION' and last.day between ? and ?
         and not exists (select from minutes_event v
                          where v.session = s.id and v.delegation = asked.delegation
                            and v.what in ('AGREED', 'OBJECTED', 'RESERVED')
                            and v.number > (select max(c.number) from minutes_event c
                                             where c.session = s.id and c.what in ('CIRCULATED', 'REVISED')))
       limit 2000
      """;

  @Override
  public String name() {
    return "minutes.correction";
  }

  @Override
  protected List<Due> due(Connection connection, LocalDate from, LocalDate to) throws SQLException {
    var due = new ArrayList<Due>();
    try (var query = connection.prepareStatement(SILENT)) {
      query.setObject(1, from);
      query.setObject(2, to);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          due.add(
              new Due(
                  row.getObject(1, UUID.class),
                  "post:" + row.getString(2),
                  row.getObject(3, LocalDate.class),
                  row.getString(2)));
        }
      }
    }
    return due;
  }
}
