package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.notice.Reminders;

/** Reminds the post that keeps a practice of its review day. */
@ApplicationScoped
class ReviewReminders extends Reminders {

  private static final String REVIEWED =
      """
      select id, coalesce(post, ministry || '-head-office'), content ->> 'reviewOn' from record
       where kind = 'practice' and state in ('PUBLISHED', 'REVIEW_DUE') and discarded is null
         and content ->> 'reviewOn' between ? and ?
       order by content ->> 'reviewOn', id limit 2000
      """;

  @Override
  public String name() {
    return "practice.review";
  }

  @Override
  protected List<Due> due(Connection connection, LocalDate from, LocalDate to) throws SQLException {
    var due = new ArrayList<Due>();
    try (var query = connection.prepareStatement(REVIEWED)) {
      query.setString(1, from.toString());
      query.setString(2, to.toString());
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var day = LocalDate.parse(row.getString(3));
          due.add(new Due(row.getObject(1, UUID.class), "post:" + row.getString(2), day, ""));
        }
      }
    }
    return due;
  }
}
