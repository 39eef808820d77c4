package org.aidememoire.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file leaves the portal: the status, the headers and which bytes. Files are other people's
 * work: a browser must neither run them nor guess another type, and shows in place only what {@link
 * org.aidememoire.attachment.extraction.FileKind#inline} allows.
 */
public record Delivery(
    int status, Map<String, String> headers, FileContent file, long from, long length) {

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

  /** Nothing loads, nothing runs, in an origin of its own. Chromium shows PDFs under it as well. */
  private static final String SANDBOX = "default-src 'none'; frame-ancestors 'self'; sandbox";

  /**
   * @param inline asked to show in place
   * @param range the header {@code Range}; one range is served, several are answered whole
   * @param known the header {@code If-None-Match}
   */
  public static Delivery of(
      FileContent file,
      boolean inline,
      @Nullable String range,
      @Nullable String ifRange,
      @Nullable String known) {
    String tag = '"' + file.sha256() + '"';
    Map<String, String> headers = headers(file, inline && file.kind().inline(), tag);
    if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
      return new Delivery(304, headers, file, 0, 0);
    }
    if (range == null || ifRange != null && !ifRange.equals(tag)) {
      return whole(file, headers);
    }
    return part(file, headers, RANGE.matcher(range.strip()));
  }

  private static Delivery whole(FileContent file, Map<String, String> headers) {
    return new Delivery(200, headers, file, 0, file.size());
  }

  private static Delivery part(FileContent file, Map<String, String> headers, Matcher range) {
    if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return whole(file, headers);
    }
    long size = file.size();
    long first = number(range.group(1), -1);
    long last = number(range.group(2), size - 1);
    if (first < 0) { // the last n bytes
      first = Math.max(0, size - last);
      last = size - 1;
    }
    last = Math.min(last, size - 1);
    if (first >= size || first > last) {
      headers.put("Content-Range", "bytes */" + size);
      return new Delivery(416, headers, file, 0, 0);
    }
    headers.put("Content-Range", "bytes %d-%d/%d".formatted(first, last, size));
    return new Delivery(206, headers, file, first, last - first + 1);
  }

  private static long number(String digits, long otherwise) {
    try {
      return digits.isEmpty() ? otherwise : Long.parseLong(digits);
    } catch (NumberFormatException tooLong) {
      return Long.MAX_VALUE;
    }
  }

  private static Map<String, String> headers(FileContent file, boolean inline, String tag) {
    Map<String, String> headers = new LinkedHashMap<>();
    String type = file.kind().mediaType();
    headers.put("Content-Type", type);
    headers.put("Content-Disposition", FileNames.disposition(inline, file.name()));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", SANDBOX);
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Accept-Ranges", "bytes");
    headers.put("ETag", tag);
    // Asked again each time: rights may have ended since.
    headers.put("Cache-Control", "private, no-cache");
    return headers;
  }

  public void writeTo(OutputStream out) throws IOException {
    try (FileChannel in = FileChannel.open(file.path(), StandardOpenOption.READ)) {
      WritableByteChannel to = Channels.newChannel(out);
      for (long at = from; at < from + length; ) {
        long n = in.transferTo(at, Math.min(from + length - at, 1 << 20), to);
        if (n <= 0) {
          throw new EOFException(file.sha256());
        }
        at += n;
      }
    }
  }
}
