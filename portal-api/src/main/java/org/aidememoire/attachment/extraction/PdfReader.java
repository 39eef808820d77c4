package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * The text layer of a PDF, a piece a page, and the pages that need their picture read.
 *
 * <p>A file that opens without a password is read even when its author restricted printing or
 * copying (gazettes often are): anyone can read it, and it can be checked.
 */
final class PdfReader extends PDFTextStripper {

  private static final int MOST_PAGES = 5_000;

  /** Fewer characters are a stamp or a page number, not a page's text. */
  private static final int STAMP = 16;

  /** Scanning programs print a line of their own on a page that is a picture. */
  private static final int CAPTION = 200;

  private static final double COVERS_THE_PAGE = 0.5;

  /** Drawing commands (bytes) of a page without text that may be letters drawn as outlines. */
  private static final int DRAWN = 2_000;

  /**
   * A map of a whole country has about 300,000 drawing commands; a page made to hang has millions.
   */
  private static final int MOST_COMMANDS = 2_000_000;

  /** A form of a hundred pages has about 5,000 fields in all. */
  private static final int MOST_REMARKS = 10_000;

  private final Hints hints;
  private final boolean again;
  private final Pieces pieces;
  private final StringWriter text = new StringWriter();
  private final List<Integer> toBeRead = new ArrayList<>();
  private final Map<String, OldFont> fonts = new HashMap<>();
  private double pictured;
  private boolean failed;
  private int commands;

  private PdfReader(Hints hints, boolean again, Pieces pieces) {
    this.hints = hints;
    this.again = again;
    this.pieces = pieces;
    setLineSeparator("\n");
  }

  /**
   * What a file has for pages.
   *
   * @param toBeRead pages for OCR
   * @param oldLetters letters were left out, because nothing tells which they are
   */
  record Layer(int pages, List<Integer> toBeRead, boolean oldLetters) {

    static Layer withoutPages(boolean oldLetters) {
      return new Layer(0, List.of(), oldLetters);
    }
  }

  /**
   * @param again whether a page that is a picture is to be read whatever text lies upon it
   */
  static Layer read(Path file, Hints hints, boolean again, Pieces pieces)
      throws IOException, RefusedException {
    try (PDDocument document = open(file)) {
      PdfGuard.check(document.getDocument());
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new RefusedException(Refusal.BROKEN, "no pages");
      }
      if (pages > MOST_PAGES) {
        throw new RefusedException(Refusal.UNPACKS_TOO_LARGE, pages + " pages");
      }
      PdfReader reader = new PdfReader(hints, again, pieces);
      reader.writeText(document, reader.text);
      return new Layer(pages, List.copyOf(reader.toBeRead), false);
    }
  }

  static PDDocument open(Path file) throws IOException, RefusedException {
    PdfEnd.require(file);
    try {
      return Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      throw new RefusedException(Refusal.ENCRYPTED);
    } catch (IOException | RuntimeException broken) {
      throw new RefusedException(Refusal.BROKEN, String.valueOf(broken.getMessage()));
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    pictured = 0;
    failed = false;
    commands = 0;
    try {
      super.processPage(page);
    } catch (IOException | RuntimeException unreadable) {
      failed = true;
      endPage(page);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++commands > MOST_COMMANDS) {
      throw new IOException("too many drawing commands");
    }
    boolean inline = operator.getName().equals("BI");
    boolean object = operator.getName().equals("Do") && operands.getFirst() instanceof COSName;
    if (inline || object && getResources().isImageXObject((COSName) operands.getFirst())) {
      Matrix at = getGraphicsState().getCurrentTransformationMatrix();
      pictured += Math.abs(at.getScaleX() * at.getScaleY() - at.getShearX() * at.getShearY());
    }
    super.processOperator(operator, operands);
  }

  /** Words in fonts from before Unicode, by the codes of their letters. */
  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    boolean unicode = text.chars().anyMatch(c -> c > 0xff);
    if (unicode || positions.stream().allMatch(letter -> font(letter) == OldFont.NONE)) {
      super.writeString(text, positions);
      return;
    }
    StringBuilder word = new StringBuilder();
    StringBuilder run = new StringBuilder();
    OldFont font = font(positions.getFirst());
    for (TextPosition letter : positions) {
      if (font(letter) != font) {
        word.append(font.letters(run.toString()));
        run.setLength(0);
        font = font(letter);
      }
      run.append(font == OldFont.NONE ? letter.getUnicode() : code(letter));
      failed |= font == OldFont.UNKNOWN;
    }
    super.writeString(word.append(font.letters(run.toString())).toString(), positions);
  }

  private OldFont font(TextPosition letter) {
    return fonts.computeIfAbsent(letter.getFont().getName(), OldFont::of);
  }

  /**
   * A font of one byte a letter has the code page's places; the decoder knows a few differently.
   */
  private static String code(TextPosition letter) {
    int[] codes = letter.getCharacterCodes();
    boolean oneByte =
        letter.getFont() instanceof PDSimpleFont && codes != null && codes.length == 1;
    return oneByte ? String.valueOf((char) (codes[0] & 0xff)) : letter.getUnicode();
  }

  /** What lies upon the page is read where it stands, or after the page's own text. */
  @Override
  protected void writePage() throws IOException {
    List<String> beside = new ArrayList<>();
    int remarks = 0;
    for (PDAnnotation remark : getCurrentPage().getAnnotations()) {
      if (++remarks > MOST_REMARKS) {
        break;
      }
      if (PdfRemarks.isShown(remark)) {
        if (PdfRemarks.isDrawn(remark)) {
          showAnnotation(remark);
        }
        beside.add(PdfRemarks.words(remark));
      }
    }
    super.writePage();
    for (String words : beside) {
      output.write(words.isBlank() ? "" : "\n" + words);
    }
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    output.flush();
    String raw = text.toString();
    text.getBuffer().setLength(0);
    int number = getCurrentPageNo();
    boolean garbage = Clean.isGarbage(raw);
    String clean = garbage ? "" : Clean.text(raw);
    boolean endless = commands > MOST_COMMANDS;
    if (!endless && (garbage || failed || needsItsPictureRead(page, clean))) {
      toBeRead.add(number);
    }
    pieces.add(number, "p. " + number, clean);
  }

  private boolean needsItsPictureRead(PDPage page, String clean) throws IOException {
    double covered = pictured / (page.getCropBox().getWidth() * page.getCropBox().getHeight());
    if (clean.length() < STAMP) {
      return pictured > 0 || drawn(page) > DRAWN;
    }
    return covered > COVERS_THE_PAGE
        && (again || clean.length() < CAPTION || Languages.isMisread(clean, hints));
  }

  private static int drawn(PDPage page) throws IOException {
    try (var commands = page.getContents()) {
      return commands.readNBytes(DRAWN + 1).length;
    }
  }
}
