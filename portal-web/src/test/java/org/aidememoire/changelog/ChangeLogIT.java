package org.aidememoire.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ChangeLogIT {

  private static final UUID NINTH = UUID.randomUUID();
  private static final UUID TENTH = UUID.randomUUID();

  @Inject ChangeLog changes;

  @Test
  void transactionTenIsReadAfterTransactionNine() throws SQLException {
    try {
      append("10", TENTH);
      append("9", NINTH);
      var read = new ArrayList<UUID>();
      var position = new Position("8", 0);
      for (int i = 0; i < 2; i++) {
        var next = changes.after(position, 1).getFirst();
        read.add(next.record());
        position = next.position();
      }
      assertEquals(List.of(NINTH, TENTH), read);
    } finally {
      remove();
    }
  }

  private static void append(String transaction, UUID record) throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var line =
            connection.prepareStatement(
                "insert into change_log (xid, record, kind) values (?::xid8, ?, 'none')")) {
      line.setString(1, transaction);
      line.setObject(2, record);
      line.executeUpdate();
    }
  }

  private static void remove() throws SQLException {
    try (var connection = SomeReaders.worker().getConnection();
        var lines = connection.prepareStatement("delete from change_log where record in (?, ?)")) {
      lines.setObject(1, NINTH);
      lines.setObject(2, TENTH);
      lines.executeUpdate();
    }
  }
}
