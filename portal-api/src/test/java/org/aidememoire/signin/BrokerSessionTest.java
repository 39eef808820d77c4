package org.aidememoire.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aidememoire.identity.BrokerIdentity;
import org.aidememoire.signin.Broker.Word;
import org.aidememoire.signin.BrokerSession.Standing;
import org.junit.jupiter.api.Test;

class BrokerSessionTest {

  private static final Instant BEGAN = Instant.parse("2026-11-30T09:00:00Z");
  private static final Instant UNTIL = BEGAN.plus(Duration.ofHours(12));

  private final List<String> asked = new ArrayList<>();

  private final BrokerSession session =
      new BrokerSession(
          new BrokerIdentity("ph-dmw", "4711", "ph-dmw.maria", "Maria", null),
          "s",
          new Broker.Tokens("id", "first"),
          BEGAN,
          UNTIL);

  @Test
  void theBrokersWordIsTakenForLessThanAMinute() {
    assertEquals(Standing.AS_BEFORE, at(BrokerSession.FRESH.minusMillis(1), lives("second")));
    assertEquals(List.of(), asked);
    assertEquals(Standing.CONFIRMED, at(BrokerSession.FRESH, lives("second")));
    assertEquals(Standing.AS_BEFORE, at(BrokerSession.FRESH.plusSeconds(1), over()));
    assertEquals(Standing.CONFIRMED, at(BrokerSession.FRESH.multipliedBy(2), lives("third")));
    assertEquals(List.of("first", "second"), asked);
    assertEquals(true, BrokerSession.FRESH.compareTo(Duration.ofSeconds(60)) < 0);
  }

  @Test
  void whoeverIsBlockedAtTheBrokerIsOutWithinTheMinute() {
    assertEquals(Standing.OVER, at(Duration.ofSeconds(60), over()));
  }

  @Test
  void whileTheBrokerIsAwayPeopleReadOnAndItIsAskedAgain() {
    assertEquals(Standing.AS_BEFORE, at(Duration.ofMinutes(1), away()));
    assertEquals(Standing.AS_BEFORE, at(Duration.ofMinutes(2), away()));
    assertEquals(Standing.OVER, at(Duration.ofMinutes(3), over()));
    assertEquals(List.of("first", "first", "first"), asked);
  }

  @Test
  void afterTheLongestTimeItIsOverWhateverTheBrokerSays() {
    var last = Duration.between(BEGAN, UNTIL);
    assertEquals(Standing.CONFIRMED, at(last.minusMillis(1), lives("second")));
    assertEquals(Standing.OVER, at(last, lives("third")));
    assertEquals(List.of("first"), asked);
  }

  private Standing at(Duration since, Word word) {
    Function<String, Word> broker =
        token -> {
          asked.add(token);
          return word;
        };
    return session.standing(broker, BEGAN.plus(since));
  }

  private static Word lives(String refresh) {
    return new Word.Lives(refresh);
  }

  private static Word over() {
    return new Word.Over();
  }

  private static Word away() {
    return new Word.Away();
  }
}
