package org.aidememoire.searchindex.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.IndexOutdated;
import org.aidememoire.searchindex.OpenIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is Lucene's own; the rest is in the contract. */
class LuceneIndexTest {

  @TempDir Path folder;

  @Test
  void whatWasNotCommittedIsGivenUpOnClosing() throws Exception {
    try (OpenIndex index = new OpenIndex(folder, Entry.of("a", "t", "kept"))) {
      index.index().commit("17 4");
      index.add(Entry.of("b", "t", "lost"));
    }
    try (OpenIndex index = new OpenIndex(folder)) {
      assertEquals(List.of("a"), index.find("kept"));
      assertEquals(List.of(), index.find("lost"));
    }
  }

  @Test
  void aDamagedIndexIsBuiltAgain() throws Exception {
    try (OpenIndex index = new OpenIndex(folder, Entry.of("a", "t", "old"))) {
      index.index().commit("1");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().contains("segments_")).toList()) {
        Files.writeString(file, "damaged");
      }
    }
    assertThrows(IndexOutdated.class, () -> LuceneIndex.open(folder, Entry.SCHEMA));
  }
}
