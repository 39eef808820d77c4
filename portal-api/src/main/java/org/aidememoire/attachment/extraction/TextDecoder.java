package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the bytes of a text file into characters, in whatever code page they were typed. */
final class TextDecoder {

  private TextDecoder() {}

  private static final byte END_OF_FILE = 0x1a;

  /** What is read to detect the code page. */
  private static final int SAMPLE = 1 << 20;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_.:-]{3,20})");

  /** The most characters that are read; a longer file is cut. */
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
    if (isUtf8(sample)) {
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

  /**
   * Also with a byte that went wrong on some way, which costs a letter and not the text. Ten
   * letters of several bytes outweigh one such byte, as in ICU's {@code CharsetDetector}: in
   * another code page hardly any letters happen to fit.
   */
  private static boolean isUtf8(byte[] sample) {
    ByteBuffer bytes = ByteBuffer.wrap(sample);
    CharBuffer out = CharBuffer.allocate(sample.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean whole = sample.length < SAMPLE;
    int wrong = 0;
    for (CoderResult end = decoder.decode(bytes, out, whole);
        end.isError();
        end = decoder.decode(bytes, out, whole)) {
      bytes.position(bytes.position() + end.length());
      wrong++;
    }
    long letters = out.flip().chars().filter(c -> c >= 0x80).count();
    return wrong == 0 || letters > 10L * wrong;
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
   * DOS marks the end by 1A, with nothing but padding behind it.
   */
  static boolean looksLikeText(byte[] head) {
    if (startsWithUtf16Mark(head)) {
      return true;
    }
    for (int i = 0; i < head.length; i++) {
      byte b = head[i];
      if (b == END_OF_FILE) {
        return isPadding(head, i);
      }
      boolean space = b >= '\t' && b <= '\r';
      if (b >= 0 && b < 0x20 && !space || b == 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPadding(byte[] head, int from) {
    for (int i = from; i < head.length; i++) {
      if (head[i] != END_OF_FILE && head[i] != 0) {
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
