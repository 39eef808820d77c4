package org.aidememoire.terminology;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.language.Spreadsheet;
import org.aidememoire.language.TypedText;
import org.aidememoire.terminology.TermFile.Said;
import org.aidememoire.vocabulary.Vocabulary;

/**
 * The list as CSV in UTF-8: a line for each concept, a column for each language, labels separated
 * by bars, each cell as spreadsheets take it for text.
 */
final class TermCsv {

  static final String BAR = " | ";

  private static final String CONCEPT = "concept";

  private TermCsv() {}

  /** The columns that a file may have beside the concept's key. */
  static List<String> columns() {
    var columns = new ArrayList<>(List.of("topic", "source", "note"));
    columns.addAll(Vocabulary.LANGUAGES);
    return columns;
  }

  static String write(Collection<ConceptView> concepts) {
    var rows = new ArrayList<List<String>>();
    rows.add(Stream.concat(Stream.of(CONCEPT), columns().stream()).toList());
    for (var concept : concepts) {
      var cells = columns().stream().map(column -> value(concept, column));
      rows.add(Stream.concat(Stream.of(concept.id()), cells).toList());
    }
    return Spreadsheet.table(rows);
  }

  static String value(ConceptView concept, String column) {
    return switch (column) {
      case "topic" -> concept.topic();
      case "source" -> Objects.requireNonNullElse(concept.source(), "");
      case "note" -> Objects.requireNonNullElse(concept.note(), "");
      default -> String.join(BAR, concept.labels().getOrDefault(column, List.of()));
    };
  }

  static TermFile read(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return TermFile.refused(FileProblem.of(1, "", "field.terms.encoding"));
    }
    text = text.startsWith(Spreadsheet.MARK) ? text.substring(Spreadsheet.MARK.length()) : text;
    var problems = new ArrayList<FileProblem>();
    var concepts = new ArrayList<Said>();
    List<String> header = List.of();
    long line = 0;
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (var row : csv) {
        line = row.getStartingLineNumber();
        if (header.isEmpty()) {
          header =
              row.getFields().stream()
                  .map(c -> TypedText.clean(c).toLowerCase(Locale.ROOT))
                  .toList();
          check(header, line, problems);
        } else if (row.getFields().stream().allMatch(String::isBlank)) {
          continue;
        } else if (row.getFieldCount() != header.size()) {
          problems.add(FileProblem.of(line, row.getField(0), "field.terms.cells"));
        } else {
          concepts.add(said(header, row));
        }
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      problems.add(FileProblem.of(line + 1, "", "field.terms.csv"));
    }
    var said = new LinkedHashSet<>(header);
    said.remove(CONCEPT);
    return new TermFile(Set.copyOf(said), concepts, new TreeSet<>(), problems);
  }

  /** Where a comma is part of numbers, spreadsheets write semicolons. */
  private static char separator(String text) {
    var first = text.lines().findFirst().orElse("");
    return first.indexOf(',') < 0 && first.indexOf(';') >= 0
        ? ';'
        : first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static void check(List<String> header, long line, List<FileProblem> problems) {
    if (!header.contains(CONCEPT)) {
      problems.add(FileProblem.of(line, CONCEPT, "field.terms.key-column"));
    }
    var known = new LinkedHashSet<>(columns());
    known.add(CONCEPT);
    for (var column : header) {
      if (!known.remove(column)) {
        problems.add(FileProblem.of(line, column, "field.terms.column"));
      }
    }
  }

  private static Said said(List<String> header, CsvRecord row) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), Spreadsheet.bare(row.getField(i)));
    }
    var id = values.remove(CONCEPT);
    return new Said(row.getStartingLineNumber(), id == null ? "" : id.strip(), values);
  }
}
