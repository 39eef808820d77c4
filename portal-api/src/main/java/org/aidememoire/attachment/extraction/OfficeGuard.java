package org.aidememoire.attachment.extraction;

import java.util.Locale;
import java.util.Set;

/**
 * What types and relationships say of the parts of an Office document (ISO 29500-2), whatever the
 * parts are called: compared by the last segment, so that the transitional, the strict and any
 * other spelling of a namespace are one.
 */
final class OfficeGuard {

  private static final Set<String> MACROS =
      Set.of("vbaproject", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet", "attachedtoolbars");

  private static final Set<String> ACTIVE =
      Set.of(
          "afchunk",
          "subdocument",
          "frame",
          "control",
          "activexcontrolbinary",
          "webextension",
          "webextensiontaskpanes");

  private OfficeGuard() {}

  static void judgeType(String contentType) throws RefusedException {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.contains("macroenabled")
        || type.contains("vbaproject")
        || type.contains("vbadata")
        || type.contains("macrosheet")
        || type.contains("attachedtoolbars")) {
      throw new RefusedException(Refusal.MACROS, contentType);
    }
    if (type.contains("activex") || type.contains("webextension")) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, contentType);
    }
  }

  /**
   * @param of the part with the relationships
   * @param mode {@code TargetMode}
   */
  static void judgeRelation(String of, String type, String mode, String target)
      throws RefusedException {
    String kind = last(type);
    if (MACROS.contains(kind)) {
      throw new RefusedException(Refusal.MACROS, of + ": " + kind);
    }
    if (ACTIVE.contains(kind)) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, of + ": " + kind);
    }
    boolean external = mode.strip().equalsIgnoreCase("External") || Addresses.isRemote(target);
    boolean figuresOfAChart = of.contains("/charts/_rels/") && !external;
    if (kind.equals("oleobject") || kind.equals("package") && !figuresOfAChart) {
      throw new RefusedException(
          external ? Refusal.ACTIVE_CONTENT : Refusal.EMBEDDED_FILES, of + ": " + kind);
    }
    if (external && !kind.equals("hyperlink") && !isWorkbookBeside(kind, target)) {
      throw new RefusedException(
          Refusal.ACTIVE_CONTENT, of + ": " + kind + " is loaded from elsewhere");
    }
  }

  /**
   * Workbooks name each other, and ask before they read; one on the reader's machine is no harm.
   */
  private static boolean isWorkbookBeside(String kind, String target) {
    return (kind.startsWith("externallink") || kind.startsWith("xl"))
        && !Addresses.isRemote(target);
  }

  private static String last(String type) {
    String bare = type.strip().toLowerCase(Locale.ROOT).replaceAll("[/#?]+$", "");
    return bare.substring(bare.lastIndexOf('/') + 1);
  }
}
