package org.aidememoire.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Where sources hand in what people are to be told. */
public final class NoticeDesk {

  private static final String TELL =
      """
      insert into notice (person, source, record, noticed)
      select told.person, ?, ?, ? from (
        select p.id as person
          from unnest(?::text[]) as token join person p on token = 'person:' || p.id
        union
        select p.person from unnest(?::text[]) as token
          join posting p on token = 'post:' || coalesce(p.post, p.ministry || '-head-office')
         where p.starts <= ? and (p.ends is null or p.ends > ?)) as told
      on conflict (person, source, record) do nothing
      """;

  private static final String FORGET = "delete from notice where source = ? and record = ?";

  private NoticeDesk() {}

  /** Tells of it again, in the place of what was told before. */
  public static void tellAgain(
      Connection connection,
      NoticeSource source,
      UUID record,
      Collection<String> tokens,
      Instant now)
      throws SQLException {
    try (var delete = connection.prepareStatement(FORGET)) {
      delete.setString(1, source.name());
      delete.setObject(2, record);
      delete.executeUpdate();
    }
    tell(connection, source, record, tokens, now);
  }

  /**
   * Tells of a record whoever holds one of the tokens today, each person once.
   *
   * @param connection of the worker; what is written is a transaction of its own
   * @param tokens of persons and of posts
   */
  public static void tell(
      Connection connection,
      NoticeSource source,
      UUID record,
      Collection<String> tokens,
      Instant now)
      throws SQLException {
    if (tokens.isEmpty()) {
      return;
    }
    var told = connection.createArrayOf("text", tokens.toArray());
    var at = now.atOffset(ZoneOffset.UTC);
    try (var insert = connection.prepareStatement(TELL)) {
      insert.setString(1, source.name());
      insert.setObject(2, record);
      insert.setObject(3, at);
      insert.setArray(4, told);
      insert.setArray(5, told);
      insert.setObject(6, at);
      insert.setObject(7, at);
      insert.executeUpdate();
    }
  }
}
