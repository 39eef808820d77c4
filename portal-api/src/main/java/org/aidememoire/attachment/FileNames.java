package org.aidememoire.attachment;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Names of files: as given, less what a path, a header or a terminal would misread. */
public final class FileNames {

  private static final int LONGEST = 200;

  /** What a disk of Windows, where readers open the file, takes for something else. */
  private static final Pattern SIGNS = Pattern.compile("[<>:\"|?*]");

  private static final Pattern DEVICES =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\\.|$)");

  private FileNames() {}

  /**
   * The last part of a path as {@link TypedText} keeps it, without marks of direction, without dots
   * at its end, and not named like a device.
   */
  public static String checked(@Nullable String raw) {
    String path = raw == null ? "" : TypedText.clean(raw);
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String name =
        TypedText.clean(last.replaceAll("[\\t\\n\\p{Co}\\p{Cn}\u200e\u200f]", ""))
            .replaceFirst("[.\\p{Z}\\p{Cf}]+$", "");
    if (name.isEmpty()) {
      throw Invalid.field("name", "field.file.name");
    }
    name = SIGNS.matcher(name).replaceAll("_");
    return shortened(DEVICES.matcher(name).lookingAt() ? "_" + name : name);
  }

  /** With its ending, and no character cut in two, nor parted from its marks. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    int end = LONGEST - ending.length();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(name);
    return name.substring(0, characters.isBoundary(end) ? end : characters.preceding(end)) + ending;
  }

  /** For {@code Content-Disposition}: ASCII for old clients, UTF-8 for all others (RFC 6266). */
  public static String disposition(boolean inline, String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    return (inline ? "inline" : "attachment")
        + "; filename=\""
        + ascii
        + "\"; filename*=UTF-8''"
        + percent(name);
  }

  /** Percent-encoded, as a segment of an address and as RFC 8187 want it. */
  static String percent(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", b & 0xff));
    }
    return out.toString();
  }
}
