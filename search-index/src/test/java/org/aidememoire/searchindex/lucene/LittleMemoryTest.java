package org.aidememoire.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record may hold at most is indexed in an eighth of the memory that the portal has. */
class LittleMemoryTest {

  private static final int PIECE = 20_000;
  private static final int PIECES = 1000;

  @TempDir Path folder;

  @Test
  void aRecordOfTwentyMillionCharactersNeedsNoMoreMemoryThanAPiece() throws Exception {
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LittleMemoryTest.class.getName(),
                folder.resolve("index").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(said));
  }

  private static String read(Path said) {
    try {
      return Files.readString(said, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process with little memory. */
  public static void main(String[] arguments) throws Exception {
    try (OpenIndex index = new OpenIndex(Path.of(arguments[0]))) {
      var pieces = IntStream.range(0, PIECES).mapToObj(LittleMemoryTest::piece).iterator();
      try (var large = index.index().prepare("code", pieces)) {
        index.index().put(large, 1);
      }
      index.index().refresh();
      index.index().commit("1");
      assertEquals(List.of("code"), index.find("piece" + (PIECES - 1)));
      assertEquals(1, index.search("wages").total());
    }
  }

  private static Entry piece(int number) {
    var text = new StringBuilder("wages piece" + number);
    for (int i = 0; text.length() < PIECE; i++) {
      text.append(" word").append((number * 31L + i * 7919L) % 50_000);
    }
    return Entry.of("code", "Code", text.substring(0, PIECE)).page("p. " + number);
  }
}
