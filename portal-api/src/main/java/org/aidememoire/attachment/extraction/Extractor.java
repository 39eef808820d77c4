package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entry of the extraction process.
 *
 * <p>{@code check FILE RESULT COUNTRY LANGUAGE} judges the file and reads its text layer; {@code
 * again} does the same and takes no text that lies upon a picture for that page's text; {@code read
 * FILE RESULT COUNTRY LANGUAGE KIND LANGUAGES PAGES} reads the pictures of the pages (numbers with
 * commas) in tesseract's languages (with plus signs, or {@code auto}).
 */
public final class Extractor {

  static final String CHECK = "check";
  static final String AGAIN = "again";

  private Extractor() {}

  /** Ends with 0 once a verdict is written, whatever it is. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path file = Path.of(args[1]);
    Hints hints = new Hints(args[3], args[4]);
    try (Findings findings = new Findings(Path.of(args[2]))) {
      try {
        if (args[0].equals(CHECK) || args[0].equals(AGAIN)) {
          check(file, hints, args[0].equals(AGAIN), findings);
        } else {
          List<Integer> pages = Stream.of(args[7].split(",")).map(Integer::valueOf).toList();
          PageReader reader = new PageReader(findings, languages(args[6]));
          reader.read(file, FileKind.valueOf(args[5]), pages);
          findings.read(reader.personal().areMany());
        }
      } catch (RefusedException refused) {
        findings.refused(refused.refusal, refused.detail);
      } catch (OfficePackage.TooLarge bomb) {
        findings.refused(Refusal.UNPACKS_TOO_LARGE, String.valueOf(bomb.getMessage()));
      } catch (StackOverflowError endless) {
        findings.refused(Refusal.BROKEN, "nested too deeply");
      } catch (IOException | RuntimeException broken) {
        findings.refused(Refusal.BROKEN, String.valueOf(broken.getMessage()));
      }
    }
  }

  private static List<String> languages(String argument) {
    return argument.equals(ExtractionProcess.AUTOMATIC)
        ? List.of()
        : Arrays.asList(argument.split("\\+"));
  }

  private static void check(Path file, Hints hints, boolean again, Findings findings)
      throws IOException, RefusedException {
    FileKind kind = Sniffer.kindOf(file);
    Pieces pieces = new Pieces(findings);
    PdfReader.Layer layer =
        switch (kind) {
          case PDF -> PdfReader.read(file, hints, again, pieces);
          case PNG, JPEG, TIFF -> pictures(Images.check(file));
          case DOCX -> PdfReader.Layer.withoutPages(WordReader.read(file, pieces));
          case XLSX -> PdfReader.Layer.withoutPages(SheetReader.read(file, pieces));
          case HTML -> {
            HtmlReader.read(file, hints, pieces);
            yield PdfReader.Layer.withoutPages(false);
          }
          case TEXT, MARKDOWN -> {
            String text = TextDecoder.read(file, hints, Pieces.MOST_CHARACTERS);
            Formulas.judgeText(text);
            pieces.cutWhen(text.length() == Pieces.MOST_CHARACTERS);
            Sections.split(Clean.text(text), pieces);
            yield PdfReader.Layer.withoutPages(false);
          }
        };
    String language = pieces.census().guess(hints);
    findings.sound(
        new Outcome.Sound(
            kind,
            language,
            layer.pages(),
            layer.toBeRead(),
            pieces.cut(),
            pieces.personal().areMany(),
            layer.oldLetters(),
            List.of()));
  }

  private static PdfReader.Layer pictures(int pages) {
    List<Integer> all = java.util.stream.IntStream.rangeClosed(1, pages).boxed().toList();
    return new PdfReader.Layer(pages, all, false);
  }
}
