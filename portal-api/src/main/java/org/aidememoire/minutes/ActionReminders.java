package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import org.aidememoire.notice.Reminders;

/** Reminds posts of the open actions that adopted minutes left them. */
@ApplicationScoped
class ActionReminders extends Reminders {

  private static final String OPEN =
      """
      select session, owner, due, id from minutes_action
       where state = 'OPEN' and due between ? and ? order by due, id limit 2000
      """;

  @Override
  public String name() {
    return "minutes.action";
  }

  @Override
  protected String question() {
    return OPEN;
  }
}
