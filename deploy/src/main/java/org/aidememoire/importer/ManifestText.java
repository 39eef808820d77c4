package org.aidememoire.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The characters of a manifest. Spreadsheet programs save CSV in Unicode with or without a byte
 * order mark, or in the code page of the machine: windows-874 in Thailand. Thai is told apart by
 * its spelling; the code pages with Latin letters look too much alike to be guessed and are
 * refused.
 */
final class ManifestText {

  private static final Charset THAI = Charset.forName("x-windows-874");

  /** Vowels and tone marks that Thai writes above or below a letter of its own. */
  private static final Pattern MARK_WITHOUT_LETTER =
      Pattern.compile("(?<![\u0e01-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]");

  /** An accented letter of another code page reads as a single Thai one beside Latin letters. */
  private static final Pattern THAI_IN_LATIN_WORD =
      Pattern.compile(
          "(?<![\u0e01-\u0e5b])[\u0e01-\u0e5b]{1,2}(?=\\p{IsLatin})"
              + "|(?<=\\p{IsLatin})[\u0e01-\u0e5b]{1,2}(?![\u0e01-\u0e5b])");

  private ManifestText() {}

  /**
   * @throws IllegalArgumentException with a sentence for the person, where letters would be lost
   */
  static String of(byte[] bytes) {
    return in(unicode(bytes), bytes)
        .or(() -> in(THAI, bytes).filter(ManifestText::isThai))
        .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
        .orElseThrow(() -> new IllegalArgumentException(unknown(bytes)));
  }

  /** By the byte order mark; without one, every second byte of the header's letters is zero. */
  private static Charset unicode(byte[] bytes) {
    int first = bytes.length < 2 ? -1 : bytes[0] & 0xff;
    int second = bytes.length < 2 ? -1 : bytes[1] & 0xff;
    if (first == 0xff && second == 0xfe || first > 0 && second == 0) {
      return StandardCharsets.UTF_16LE;
    }
    boolean bigEndian = first == 0xfe && second == 0xff || first == 0 && second > 0;
    return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static Optional<String> in(Charset charset, byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  private static boolean isThai(String text) {
    return !MARK_WITHOUT_LETTER.matcher(text).find() && !THAI_IN_LATIN_WORD.matcher(text).find();
  }

  private static String unknown(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    var readable = CharBuffer.allocate(bytes.length);
    unicode(bytes).newDecoder().decode(buffer, readable, true);
    String before = readable.flip().toString();
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return "%s, line %d, character %d: this letter is not in Unicode. %s"
        .formatted(
            Manifest.NAME,
            line,
            before.length() - before.lastIndexOf('\n'),
            "Save the file again as «CSV UTF-8».");
  }
}
