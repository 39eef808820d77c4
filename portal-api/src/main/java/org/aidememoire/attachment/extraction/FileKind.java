package org.aidememoire.attachment.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that the portal keeps; everything else is refused. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  TEXT("text/plain", "txt", "text"),
  MARKDOWN("text/markdown", "md", "markdown"),
  HTML("text/html", "html", "htm"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  TIFF("image/tiff", "tif", "tiff");

  private final String mediaType;
  private final Set<String> extensions;

  FileKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = Set.of(extensions);
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * A browser may show it in place. Text kinds may not: a page of somebody else's HTML under the
   * portal's address is what the sandboxing policy exists to prevent.
   */
  public boolean inline() {
    return this == PDF || isImage();
  }

  /** Whether a name's ending fits; all texts go under each other's, unknown endings under any. */
  public boolean goesUnder(String name) {
    FileKind promised = promisedBy(name).orElse(this);
    return promised == this || promised.isText() && isText();
  }

  /** As what it leaves the portal under that name: Markdown is a text that its name calls so. */
  public FileKind under(String name) {
    return this == TEXT && promisedBy(name).equals(Optional.of(MARKDOWN)) ? MARKDOWN : this;
  }

  boolean isImage() {
    return this == PNG || this == JPEG || this == TIFF;
  }

  boolean isText() {
    return this == TEXT || this == MARKDOWN || this == HTML;
  }

  /** The kind that a file's name promises, if its ending is one of ours. */
  static Optional<FileKind> promisedBy(String name) {
    String ending = ending(name);
    for (FileKind kind : values()) {
      if (kind.extensions.contains(ending)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Of the names of files that are kept. */
  public static List<String> endings() {
    return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream().sorted()).toList();
  }

  public static Optional<FileKind> ofMediaType(String mediaType) {
    for (FileKind kind : values()) {
      if (kind.mediaType.equals(mediaType)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The part of a name after its last dot, in lower case; empty without one. */
  public static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
