package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import org.aidememoire.notice.Reminders;

/** Reminds the delegations that have said nothing of the words that are out. */
@ApplicationScoped
class CorrectionReminders extends Reminders {

  private static final String SILENT =
      """
      select e.session, asked.delegation, last.day, asked.delegation
        from record s
        join lateral (select session, delegation from minutes_event
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
       order by last.day, e.session, asked.delegation limit 2000
      """;

  @Override
  public String name() {
    return "minutes.correction";
  }

  @Override
  protected String question() {
    return SILENT;
  }
}
