package org.aidememoire.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** The sections of a corpus, and queries made from their own words, the same in every run. */
record Sections(List<Section> all) {

  private static final long SEED = 20_261_122;

  /** One document of the corpus; its audience and year are made up from its place. */
  record Section(String id, String language, String title, String text, int place) {

    String audience() {
      return switch (place % 4) {
        case 0 -> "public";
        case 1 -> "community";
        case 2 -> "host:TH";
        default -> "host:MY";
      };
    }

    String year() {
      return Integer.toString(1990 + place % 35);
    }
  }

  /** Reads {@code id<TAB>language<TAB>title<TAB>text}, plain or gzipped. */
  static Sections read(Path file) throws IOException {
    List<Section> sections = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", 4);
        if (columns.length == 4) {
          sections.add(
              new Section(columns[0], columns[1], columns[2], columns[3], sections.size()));
        }
      }
    }
    return new Sections(sections);
  }

  /** A part of them, spread over all languages and sources. */
  Sections sample(int count) {
    int step = Math.max(1, all.size() / Math.max(1, count));
    List<Section> some = new ArrayList<>();
    for (int i = 0; i < all.size() && some.size() < count; i += step) {
      some.add(all.get(i));
    }
    return new Sections(some);
  }

  Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    all.forEach(section -> languages.add(section.language()));
    return languages;
  }

  /** The same section again in another record, with a word of its own. */
  static Section copy(Section section, int number) {
    return new Section(
        section.id() + "-" + number,
        section.language(),
        section.title(),
        section.text() + " copy" + number,
        section.place() + number);
  }

  /** Rows of {@code words} neighbouring words from texts. */
  List<String> rows(int count, int words, int salt) {
    Random random = new Random(SEED + salt);
    List<String> rows = new ArrayList<>();
    while (rows.size() < count) {
      Section section = all.get(random.nextInt(all.size()));
      String[] tokens = section.text().split("[^\\p{L}]+");
      int start = random.nextInt(Math.max(1, tokens.length - words));
      List<String> row = new ArrayList<>();
      for (int i = start; i < tokens.length && row.size() < words; i++) {
        if (tokens[i].length() > 3) {
          row.add(tokens[i]);
        }
      }
      if (row.size() == words) {
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }

  /** Words side by side, as they stand. */
  List<String> phrases(int count) {
    Random random = new Random(SEED);
    List<String> phrases = new ArrayList<>();
    while (phrases.size() < count) {
      Section section = all.get(random.nextInt(all.size()));
      String[] tokens = section.text().split(" ");
      int start = random.nextInt(Math.max(1, tokens.length - 3));
      if (start + 2 < tokens.length
          && tokens[start].matches("\\p{L}{3,}")
          && tokens[start + 1].matches("\\p{L}{3,}")) {
        phrases.add(tokens[start] + " " + tokens[start + 1]);
      }
    }
    return phrases;
  }

  /** Beginnings of title words. */
  List<String> beginnings(int count) {
    Random random = new Random(SEED + 1);
    List<String> beginnings = new ArrayList<>();
    while (beginnings.size() < count) {
      String[] words = all.get(random.nextInt(all.size())).title().split("[^\\p{L}]+");
      String word = words[random.nextInt(words.length)];
      if (word.length() > 4) {
        beginnings.add(word.substring(0, 3 + random.nextInt(2)).toLowerCase(java.util.Locale.ROOT));
      }
    }
    return beginnings;
  }
}
