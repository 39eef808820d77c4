package org.aidememoire.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @CsvSource({
    "08001, true",
    "08006, true",
    "57P01, true",
    "57P02, true",
    "57P03, true",
    "53300, true",
    "23505, false",
    "40001, false",
    "57014, false"
  })
  void aDatabaseThatDoesNotAnswerIsToldFromOneThatRefuses(String state, boolean away) {
    var failure = new SQLException("said by the database", state);
    assertEquals(away, DatabaseAway.causes(failure));
    assertEquals(away, DatabaseAway.causes(new IllegalStateException("the directory", failure)));
  }

  @ParameterizedTest
  @CsvSource({
    "Error in allocating a connection. Cause: Connection to localhost:5432 refused, true",
    "something else, false"
  })
  void thePoolSaysItWithoutAState(String message, boolean away) {
    assertEquals(away, DatabaseAway.causes(new SQLException(message)));
  }
}
