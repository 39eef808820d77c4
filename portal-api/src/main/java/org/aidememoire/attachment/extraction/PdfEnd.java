package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Whether a PDF is whole. The library mends a file that breaks off in the middle, and pages are
 * missing without a word: a whole one has its end mark near its end. What a web server or a mail
 * program put behind it is no part of the document, as long as it holds no object of a PDF.
 */
final class PdfEnd {

  private static final String MARK = "%%EOF";

  /** Bytes behind the end mark that are looked through. */
  private static final int TAIL = 1 << 20;

  private static final Pattern OBJECT =
      Pattern.compile("\\d\\s+\\d+\\s+obj\\b|\\bstream[\\r\\n]|\\bxref\\b");

  private PdfEnd() {}

  static void require(Path file) throws IOException, RefusedException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long end = bytes.length();
      byte[] tail = new byte[(int) Math.min(end, TAIL)];
      bytes.seek(end - tail.length);
      bytes.readFully(tail);
      String text = new String(tail, StandardCharsets.ISO_8859_1);
      int mark = text.lastIndexOf(MARK);
      if (mark < 0 || OBJECT.matcher(text).region(mark, text.length()).find()) {
        throw new RefusedException(Refusal.BROKEN, "the end is missing");
      }
    }
  }
}
