package org.aidememoire.importer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code manifest.csv} says of files, by their path below the folder. */
final class Manifest {

  static final String NAME = "manifest.csv";

  private static final String FILE = "file";

  /** By the API's names, beside the file. */
  static final List<String> COLUMNS =
      List.of(
          "title",
          "language",
          "form",
          "jurisdiction",
          "host",
          "parties",
          "number",
          "issuingBody",
          "gazette",
          "force",
          "madeOn",
          "inForceOn",
          "topics",
          "note");

  /** Spreadsheet programs separate by the sign that the machine's language leaves free. */
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** Characters; 16 million hold a line for each of 50,000 files. */
  private static final int LONGEST = 16 << 20;

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * What it says of one file.
   *
   * @param line where it stands, 0 where nothing does
   * @param fields by the API's names, the empty ones left out
   */
  record Row(long line, Map<String, String> fields) {

    static final Row NONE = new Row(0, Map.of());

    /** Where a field is told that stands in a column of this row, empty for one that does not. */
    String place(String field) {
      var column = field.replaceFirst("[\\[.].*", "");
      return fields.containsKey(column) ? Manifest.place(line, column) : "";
    }
  }

  private Manifest() {}

  static boolean is(Path file) {
    return file.getFileName().toString().equals(NAME);
  }

  /**
   * @throws IllegalArgumentException with a sentence for the person and the place, where anything
   *     in it would be passed over: a letter, a column or cell that nothing reads, a line that
   *     names no file, a file named twice
   */
  static Manifest in(Path folder) throws IOException {
    var manifest = new Manifest();
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      if (Files.size(file) > LONGEST) {
        throw new IllegalArgumentException(NAME + " is longer than 16 MB. Import in parts.");
      }
      manifest.read(ManifestText.of(Files.readAllBytes(file)));
    }
    return manifest;
  }

  private void read(String text) {
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      List<String> header = List.of();
      for (var row : csv) {
        if (header.isEmpty() && isSeparatorLine(row.getField(0))) {
          continue;
        } else if (header.isEmpty()) {
          header = header(row);
        } else if (!row.getFields().stream().allMatch(String::isBlank)) {
          add(header, row);
        }
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(NAME + quotation(e), e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The sign that makes the most columns of the first line. */
  private static char separator(String text) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !isSeparatorLine(line))
            .findFirst()
            .orElse("");
    return SEPARATORS.stream()
        .max(Comparator.comparing(sign -> columns(first, sign)))
        .orElseThrow();
  }

  private static long columns(String header, char separator) {
    return Stream.of(header.split(String.valueOf(separator)))
        .map(cell -> cell.strip().replace("\"", ""))
        .filter(cell -> cell.equals(FILE) || COLUMNS.contains(cell))
        .count();
  }

  /** {@code sep=;}, a word of Excel to itself. */
  private static boolean isSeparatorLine(String line) {
    return line.strip().matches("(?i)\"?sep=.?\"?");
  }

  private static List<String> header(CsvRecord row) {
    List<String> columns = row.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    var wrong = new ArrayList<String>();
    for (String column : columns) {
      if (!seen.add(column)) {
        wrong.add("the column %s stands there twice. Leave one out.".formatted(column));
      } else if (!column.equals(FILE) && !COLUMNS.contains(column)) {
        wrong.add("nothing reads the column %s%s.".formatted(column, meant(column)));
      }
    }
    if (!columns.contains(FILE)) {
      wrong.add("the column file is missing.");
    }
    if (!wrong.isEmpty()) {
      throw refusal(
          row, String.join(" ", wrong) + " The columns are file, " + String.join(", ", COLUMNS));
    }
    return columns;
  }

  /** The column that differs in the writing of its letters alone. */
  private static String meant(String column) {
    String letters = letters(column);
    return Stream.concat(Stream.of(FILE), COLUMNS.stream())
        .filter(known -> letters(known).equals(letters))
        .map(known -> " (is it " + known + "?)")
        .collect(Collectors.joining());
  }

  private static String letters(String column) {
    return column.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private void add(List<String> header, CsvRecord row) {
    var fields = new TreeMap<String, String>();
    for (int i = 0; i < row.getFieldCount(); i++) {
      String cell = row.getField(i).strip();
      if (cell.isEmpty()) {
        continue;
      }
      if (i >= header.size()) {
        throw refusal(row, "more cells than columns. Put cells with separators into quotes.");
      }
      if (cell.contains("\ufffd")) {
        throw new IllegalArgumentException(
            place(row.getStartingLineNumber(), header.get(i))
                + "its letters are lost (\ufffd). Write them again.");
      }
      fields.put(header.get(i), cell);
    }
    String name = fields.remove(FILE);
    if (name == null) {
      throw refusal(row, "the column file is empty.");
    }
    if (rows.put(key(name), new Row(row.getStartingLineNumber(), fields)) != null) {
      throw refusal(row, name + " stands there twice. Leave one out.");
    }
  }

  /** Windows writes paths with backslashes. */
  private static String key(String path) {
    return Provenance.composed(path).replace('\\', '/').replaceFirst("^\\./", "");
  }

  private static String place(long line, String column) {
    return NAME + ", line " + line + ", column " + column + ": ";
  }

  /** The library says where the record begins whose quotation marks do not match. */
  private static String quotation(CsvParseException e) {
    var message = String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
    var line = java.util.regex.Pattern.compile("line (\\d+)").matcher(e + message);
    return (line.find() ? ", line " + line.group(1) : "")
        + ": a quotation mark is opened and not closed, or text follows the closing one."
        + " A quotation mark within a cell is written twice.";
  }

  private static IllegalArgumentException refusal(CsvRecord row, String why) {
    return new IllegalArgumentException(
        NAME + ", line " + row.getStartingLineNumber() + ": " + why);
  }

  Row of(String pathBelowFolder) {
    return rows.getOrDefault(key(pathBelowFolder), Row.NONE);
  }

  /** Their paths, composed. */
  Set<String> files() {
    return rows.keySet();
  }
}
