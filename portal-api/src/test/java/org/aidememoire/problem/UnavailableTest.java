package org.aidememoire.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnavailableTest {

  @Test
  void aStatementThatRanTooLongIsToldAsSuch() {
    var cancelled = new IllegalStateException(new SQLException("cancelled", "57014"));
    var told = Unavailable.behind(cancelled).orElseThrow().getMessage();
    assertTrue(told.startsWith("This took longer"), told);
  }

  @Test
  void otherFailuresOfTheDatabaseAreNot() {
    assertEquals(
        Optional.empty(),
        Unavailable.behind(new IllegalStateException(new SQLException("broken", "23505"))));
  }
}
