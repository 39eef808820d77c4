package org.aidememoire.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
  protected List<Due> due(Connection connection, LocalDate from, LocalDate to) throws SQLException {
    var due = new ArrayList<Due>();
    try (var query = connection.prepareStatement(OPEN)) {
      query.setObject(1, from);
      query.setObject(2, to);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          due.add(
              new Due(
                  row.getObject(1, UUID.class),
                  "post:" + row.getString(2),
                  row.getObject(3, LocalDate.class),
                  row.getString(4)));
        }
      }
    }
    return due;
  }
}
