package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
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

  private final Pieces pieces;
  private final StringWriter text = new StringWriter();
  private final List<Integer> toBeRead = new ArrayList<>();
  private double pictured;
  private boolean failed;
  private int commands;

  private PdfReader(Pieces pieces) {
    this.pieces = pieces;
    setLineSeparator("\n");
  }

  /** The number of pages, and those to be read by OCR. */
  record Layer(int pages, List<Integer> toBeRead) {}

  static Layer read(Path file, Pieces pieces) throws IOException, RefusedException {
    requireEnd(file);
    try (PDDocument document = open(file)) {
      PdfGuard.check(document.getDocument());
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new RefusedException(Refusal.BROKEN, "no pages");
      }
      if (pages > MOST_PAGES) {
        throw new RefusedException(Refusal.UNPACKS_TOO_LARGE, pages + " pages");
      }
      PdfReader reader = new PdfReader(pieces);
      reader.writeText(document, reader.text);
      return new Layer(pages, List.copyOf(reader.toBeRead));
    }
  }

  static PDDocument open(Path file) throws IOException, RefusedException {
    try {
      return Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      throw new RefusedException(Refusal.ENCRYPTED);
    } catch (IOException | RuntimeException broken) {
      throw new RefusedException(Refusal.BROKEN, String.valueOf(broken.getMessage()));
    }
  }

  /**
   * The library mends a file that breaks off in the middle, and pages are missing without a word. A
   * whole file has its end mark in the last 2 KB, zero padding aside.
   */
  private static void requireEnd(Path file) throws IOException, RefusedException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long end = bytes.length();
      byte[] tail = new byte[(int) Math.min(end, 64 << 10)];
      bytes.seek(end - tail.length);
      bytes.readFully(tail);
      String text = new String(tail, StandardCharsets.ISO_8859_1).replaceAll("[\0\\s]+$", "");
      if (!text.substring(Math.max(0, text.length() - 2048)).contains("%%EOF")) {
        throw new RefusedException(Refusal.BROKEN, "the end is missing");
      }
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
    return clean.length() < CAPTION && covered > COVERS_THE_PAGE;
  }

  private static int drawn(PDPage page) throws IOException {
    try (var commands = page.getContents()) {
      return commands.readNBytes(DRAWN + 1).length;
    }
  }
}
