package org.aidememoire.terminology;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
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
import java.util.regex.Pattern;
import org.aidememoire.language.TypedText;
import org.aidememoire.terminology.TermFile.Said;
import org.aidememoire.vocabulary.Vocabulary;

/**
 * The list as CSV in UTF-8: a line for each concept, a column for each language, labels separated
 * by bars. Spreadsheets take a cell that begins like a formula for one; such a cell is written
 * behind an apostrophe, which is taken off again when it is read.
 */
final class TermCsv {

  static final String BAR = " | ";

  private static final String CONCEPT = "concept";
  private static final String MARK = "\uFEFF";
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r＝＋－＠].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r＝＋－＠].*");

  private TermCsv() {}

  /** The columns that a file may have beside the concept's key. */
  static List<String> columns() {
    var columns = new ArrayList<>(List.of("topic", "source", "note"));
    columns.addAll(Vocabulary.LANGUAGES);
    return columns;
  }

  /** Begins with a byte order mark, without which spreadsheets do not take it for UTF-8. */
  static String write(Collection<ConceptView> concepts) {
    var text = new StringWriter().append(MARK);
    try (var csv = CsvWriter.builder().build(text)) {
      var header = new ArrayList<>(List.of(CONCEPT));
      header.addAll(columns());
      csv.writeRecord(header);
      for (var concept : concepts) {
        var cells = new ArrayList<>(List.of(concept.id()));
        columns().forEach(column -> cells.add(guarded(value(concept, column))));
        csv.writeRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static String value(ConceptView concept, String column) {
    return switch (column) {
      case "topic" -> concept.topic();
      case "source" -> Objects.requireNonNullElse(concept.source(), "");
      case "note" -> Objects.requireNonNullElse(concept.note(), "");
      default -> String.join(BAR, concept.labels().getOrDefault(column, List.of()));
    };
  }

  private static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  private static String bare(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  static TermFile read(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return TermFile.refused(FileProblem.of(1, "", "field.terms.encoding"));
    }
    text = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
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
      values.put(header.get(i), bare(row.getField(i)));
    }
    var id = values.remove(CONCEPT);
    return new Said(row.getStartingLineNumber(), id == null ? "" : id.strip(), values);
  }
}
