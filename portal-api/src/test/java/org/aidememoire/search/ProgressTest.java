package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aidememoire.changelog.Change;
import org.aidememoire.changelog.Position;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Position REACHED = new Position("7", 12);

  @Test
  void whatIsWrittenIsRead() {
    var progress =
        new Progress(
            REACHED,
            Map.of(change("instrument"), 4),
            Map.of(change("law-update"), 1, change("instrument"), 0));
    assertEquals(progress, Progress.parse(progress.toString()));
  }

  @Test
  void anIndexThatLacksNothingKeepsThePositionAlone() {
    var progress = new Progress(REACHED, Map.of(), Map.of());
    assertEquals("7/12", progress.toString());
    assertEquals(progress, Progress.parse("7/12"));
  }

  @Test
  void aThousandRecordsMayBeLackingAndNotOneMore() {
    assertTrue(new Progress(REACHED, many(999), many(1)).mayBeKept());
    assertFalse(new Progress(REACHED, many(1000), many(1)).mayBeKept());
  }

  private static Map<Change, Integer> many(int count) {
    return IntStream.range(0, count)
        .boxed()
        .collect(Collectors.toMap(i -> change("instrument"), i -> 1));
  }

  private static Change change(String kind) {
    return new Change(REACHED, UUID.randomUUID(), kind);
  }
}
