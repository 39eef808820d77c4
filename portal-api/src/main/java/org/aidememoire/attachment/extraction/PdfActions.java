package org.aidememoire.attachment.extraction;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Actions of a PDF (ISO 32000-2, 12.6). What acts by itself (when the document or a page opens, a
 * field gets the focus) may only move within the document; what a reader has to click may lead
 * elsewhere, as links do, but neither run anything nor name a share.
 */
final class PdfActions {

  /** Refused also behind a click: no link needs them. */
  private static final Set<String> NEVER =
      Set.of("JavaScript", "Launch", "ImportData", "Rendition", "RichMediaExecute");

  private static final Set<String> WITHIN_THE_DOCUMENT =
      Set.of("", "GoTo", "Named", "Hide", "SetOCGState", "Trans", "Thread", "GoToDp");

  /** Triggers that are clicks: the button of the mouse goes down or up. */
  private static final Set<String> CLICKS = Set.of("D", "U");

  private static final COSName OPEN_ACTION = COSName.OPEN_ACTION;
  private static final int LONGEST_CHAIN = 60;

  private PdfActions() {}

  /** Any dictionary of the file: an action itself, or one that has actions. */
  static void judge(COSDictionary dictionary) throws RefusedException {
    String kind = kind(dictionary);
    if (NEVER.contains(kind) || dictionary.containsKey(COSName.JS)) {
      throw refused(kind.isEmpty() ? "JavaScript" : kind);
    }
    if (Set.of("URI", "GoToR", "GoToE").contains(kind)) {
      judgeLink(dictionary);
    }
    if (dictionary.containsKey(OPEN_ACTION)) {
      judgeAutomatic(dictionary.getDictionaryObject(OPEN_ACTION), "open action", 0);
    }
    if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary triggers) {
      for (COSName trigger : triggers.keySet()) {
        if (!CLICKS.contains(trigger.getName())) {
          judgeAutomatic(
              triggers.getDictionaryObject(trigger), "additional action " + trigger.getName(), 0);
        }
      }
    }
  }

  /** An open action may also be a place of the document: an array, a name or a string. */
  private static void judgeAutomatic(@Nullable COSBase action, String where, int depth)
      throws RefusedException {
    if (depth > LONGEST_CHAIN) {
      throw new RefusedException(Refusal.BROKEN, "actions without end");
    }
    if (depth > 0 && action instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        judgeAutomatic(several.getObject(i), where, depth + 1);
      }
    }
    if (!(action instanceof COSDictionary one)) {
      return;
    }
    if (!WITHIN_THE_DOCUMENT.contains(kind(one)) || one.containsKey(COSName.F)) {
      throw refused(where + ": " + (kind(one).isEmpty() ? "a file" : kind(one)));
    }
    judgeAutomatic(one.getDictionaryObject(COSName.NEXT), where, depth + 1);
  }

  private static void judgeLink(COSDictionary action) throws RefusedException {
    String uri = text(action.getDictionaryObject(COSName.URI));
    String file = text(action.getDictionaryObject(COSName.F));
    if (action.getDictionaryObject(COSName.F) instanceof COSDictionary specification) {
      file = text(specification.getDictionaryObject(COSName.UF));
      file = file.isEmpty() ? text(specification.getDictionaryObject(COSName.F)) : file;
    }
    if (Addresses.isShare(uri) || Addresses.isShare(file)) {
      throw refused("link to a share");
    }
    if (uri.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      throw refused("JavaScript");
    }
  }

  private static String kind(COSDictionary dictionary) {
    String kind = dictionary.getNameAsString(COSName.S);
    return kind == null ? "" : kind;
  }

  private static String text(@Nullable COSBase value) {
    return value instanceof COSString string ? string.getString() : "";
  }

  private static RefusedException refused(String what) {
    return new RefusedException(Refusal.ACTIVE_CONTENT, what);
  }
}
