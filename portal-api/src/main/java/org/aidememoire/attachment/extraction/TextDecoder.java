package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of a text file into characters, in whatever code page they were typed. */
final class TextDecoder {

  private TextDecoder() {}

  /** What is looked at to tell the code page. */
  private static final int SAMPLE = 1 << 20;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_.:-]{3,20})");

  /** At most so many characters; a longer file is cut. */
  static String read(Path file, Hints hints, int most) throws IOException {
    byte[] sample;
    try (InputStream in = Files.newInputStream(file)) {
      sample = in.readNBytes(SAMPLE);
    }
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 16];
    try (Reader in = new InputStreamReader(Files.newInputStream(file), charset(sample, hints))) {
      for (int n = in.read(buffer); n >= 0 && text.length() < most; n = in.read(buffer)) {
        text.append(buffer, 0, Math.min(n, most - text.length()));
      }
    }
    return text.indexOf("\ufeff") == 0 ? text.substring(1) : text.toString();
  }

  /** UTF-16 by its mark, UTF-8 if valid, what an old HTML page declares, the language's own. */
  private static Charset charset(byte[] sample, Hints hints) {
    if (startsWithUtf16Mark(sample)) {
      return StandardCharsets.UTF_16;
    }
    CharBuffer out = CharBuffer.allocate(sample.length);
    boolean whole = sample.length < SAMPLE;
    if (!StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(sample), out, whole)
        .isError()) {
      return StandardCharsets.UTF_8;
    }
    String head = new String(sample, 0, Math.min(sample.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (declared.find() && Charset.isSupported(declared.group(1))) {
      Charset charset = Charset.forName(declared.group(1));
      return charset.equals(StandardCharsets.UTF_8) ? legacy(hints) : charset;
    }
    return legacy(hints);
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
