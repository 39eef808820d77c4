package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns the bytes of a text file into characters: UTF-16 with its mark, else UTF-8 if it is valid,
 * else the code page that the language was typed in before.
 */
final class TextDecoder {

  private TextDecoder() {}

  static String read(Path file, Hints hints) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = charset(bytes, hints);
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  static Charset charset(byte[] bytes, Hints hints) {
    if (startsWithUtf16Mark(bytes)) {
      return StandardCharsets.UTF_16;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return legacy(hints);
    }
  }

  private static Charset legacy(Hints hints) {
    String language = hints.language().isEmpty() ? hints.country() : hints.language();
    return switch (language) {
      case "th", "TH" -> Charset.forName("x-windows-874");
      case "vi", "VN" -> Charset.forName("windows-1258");
      default -> Charset.forName("windows-1252");
    };
  }

  /**
   * No byte that text does not have: text of any code page passes, pictures and programs do not.
   */
  static boolean looksLikeText(byte[] head) {
    if (startsWithUtf16Mark(head)) {
      return true;
    }
    for (byte b : head) {
      boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f';
      if (b >= 0 && b < 0x20 && !space || b == 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithUtf16Mark(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
            || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
  }
}
