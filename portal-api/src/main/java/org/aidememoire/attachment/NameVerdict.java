package org.aidememoire.attachment;

import java.util.Optional;
import java.util.Set;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.attachment.extraction.Refusal;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file may be kept under its name: a matter of one attachment, while its content is
 * judged once for all that carry it. The ending decides which program opens a file that somebody
 * downloaded, so an ending that runs or fetches is refused whatever the content is.
 */
final class NameVerdict {

  private static final Set<String> SCRIPTS =
      Set.of(
          "js",
          "mjs",
          "cjs",
          "jse",
          "vbs",
          "vbe",
          "vb",
          "wsf",
          "wsh",
          "wsc",
          "sct",
          "hta",
          "ps1",
          "psm1",
          "ps1xml",
          "bat",
          "cmd",
          "sh",
          "bash",
          "command",
          "py",
          "rb",
          "pl",
          "php",
          "jsp",
          "asp",
          "lua",
          "reg",
          "inf",
          "scpt",
          "applescript",
          "ahk");

  private static final Set<String> PROGRAMS =
      Set.of(
          "exe",
          "dll",
          "com",
          "scr",
          "pif",
          "cpl",
          "msi",
          "msp",
          "msc",
          "jar",
          "jnlp",
          "class",
          "apk",
          "app",
          "so",
          "application",
          "gadget");

  /** Texts of a few lines that lead a program of the system or of Office somewhere else. */
  private static final Set<String> LEADING_ELSEWHERE =
      Set.of(
          "lnk",
          "url",
          "website",
          "webloc",
          "desktop",
          "scf",
          "iqy",
          "oqy",
          "rqy",
          "dqy",
          "odc",
          "udl",
          "slk",
          "rdp",
          "mht",
          "mhtml",
          "library-ms",
          "search-ms",
          "searchconnector-ms",
          "settingcontent-ms",
          "appref-ms",
          "theme",
          "fdf",
          "xfdf",
          "xdp");

  private static final Set<String> WITH_MACROS =
      Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm");

  private NameVerdict() {}

  /**
   * @param content null while it is not judged
   * @return why a file of that name is refused; empty when the name may stay
   */
  static Optional<Refusal> of(String name, @Nullable FileKind content) {
    String ending = FileKind.ending(name.strip().replaceAll("[.\\s]+$", ""));
    if (SCRIPTS.contains(ending)) {
      return Optional.of(Refusal.SCRIPT);
    }
    if (PROGRAMS.contains(ending)) {
      return Optional.of(Refusal.PROGRAM);
    }
    if (LEADING_ELSEWHERE.contains(ending)) {
      return Optional.of(Refusal.ACTIVE_CONTENT);
    }
    if (WITH_MACROS.contains(ending)) {
      return Optional.of(Refusal.MACROS);
    }
    return content == null || content.goesUnder(name)
        ? Optional.empty()
        : Optional.of(Refusal.MISNAMED);
  }

  /** Whoever renames a file is at hand to correct the name, so it is not taken. */
  static void require(String name, @Nullable FileKind kind) {
    of(name, kind)
        .ifPresent(
            refusal -> {
              throw Invalid.field(
                  "name",
                  refusal == Refusal.MISNAMED ? "field.file.misnamed" : "refusal." + refusal);
            });
  }
}
