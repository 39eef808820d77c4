package org.aidememoire.searchindex.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Corpus;
import org.aidememoire.searchindex.Entry;
import org.aidememoire.searchindex.OpenIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Universal Declaration of Human Rights: every article finds itself among all nine languages.
 */
abstract class DeclarationContract {

  private final Engine engine;

  DeclarationContract(Engine engine) {
    this.engine = engine;
  }

  private static final int WORDING = 60;

  @TempDir Path folder;

  @Test
  void everyArticleIsFoundByAPieceOfItsWording() throws Exception {
    List<Entry> articles = articles();
    try (OpenIndex index = new OpenIndex(engine.in(folder), articles.toArray(Entry[]::new))) {
      int words = 0;
      for (Entry article : articles) {
        String piece = piece(article.body());
        assertTrue(index.find('"' + piece + '"').contains(article.record()), piece);
        if (index.find(words(piece)).indexOf(article.record()) == 0) {
          words++;
        }
      }
      assertTrue(words >= 0.95 * articles.size(), words + " of " + articles.size());
    }
  }

  /** Some wording that begins and ends at a space, so that no character is cut apart. */
  private static String piece(String body) {
    String plain = body.replaceAll("[\"“”]", " ");
    int start = Math.max(0, plain.indexOf(' '));
    int end = plain.indexOf(' ', Math.min(plain.length() - 1, start + WORDING));
    return plain.substring(start, end < 0 ? plain.length() : end).strip();
  }

  /** Without the marks that are the query language's own. */
  private static String words(String piece) {
    return piece.replaceAll("[\"():*]", " ");
  }

  private static List<Entry> articles() throws IOException {
    List<Entry> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Corpus.folder("udhr"))) {
      for (Path file : files.sorted().toList()) {
        String language = file.getFileName().toString();
        String[] parts = Files.readString(file).split("(?m)^## ");
        for (int i = 1; i < parts.length; i++) {
          String body = parts[i].substring(Math.max(0, parts[i].indexOf('\n'))).strip();
          articles.add(Entry.of(language + " " + i, "", body));
        }
      }
    }
    assertEquals(0, articles.stream().filter(article -> article.body().isBlank()).count());
    return articles;
  }
}
