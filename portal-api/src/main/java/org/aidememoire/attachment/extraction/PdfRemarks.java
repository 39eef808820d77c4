package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.jspecify.annotations.Nullable;

/**
 * What lies upon a page of a PDF (ISO 32000-2, 12.5): the fields of a form, remarks and stamps.
 * What has an appearance is drawn and so read where it stands; this class knows the words of what
 * has none.
 */
final class PdfRemarks {

  /** Their appearance is a sign; the words are in the note that opens. */
  private static final Set<String> NOTES =
      Set.of(
          "Text",
          "Highlight",
          "Underline",
          "Squiggly",
          "StrikeOut",
          "Caret",
          "Ink",
          "Line",
          "Square",
          "Circle",
          "Polygon",
          "PolyLine");

  /** A password of a form, ISO 32000-2, 12.7.5.3. */
  private static final int PASSWORD = 1 << 13;

  private static final int LONGEST_CHAIN = 20;

  private PdfRemarks() {}

  static boolean isShown(PDAnnotation remark) {
    return !remark.isHidden() && !remark.isNoView() && !(remark instanceof PDAnnotationPopup);
  }

  static boolean isDrawn(PDAnnotation remark) {
    return remark.getNormalAppearanceStream() != null;
  }

  /** Empty where its appearance says it all. */
  static String words(PDAnnotation remark) throws IOException {
    if ("Widget".equals(remark.getSubtype())) {
      return isDrawn(remark) ? "" : value(remark.getCOSObject());
    }
    String contents = remark.getContents();
    boolean silent = NOTES.contains(remark.getSubtype()) || !isDrawn(remark);
    return silent && contents != null ? contents : "";
  }

  /** Of a text or a choice; a button's is no word. */
  private static String value(COSDictionary widget) {
    String type = name(inherited(widget, COSName.FT));
    boolean secret =
        inherited(widget, COSName.FF) instanceof COSNumber flags
            && (flags.intValue() & PASSWORD) != 0;
    if (secret || !type.equals("Tx") && !type.equals("Ch")) {
      return "";
    }
    var value = inherited(widget, COSName.V);
    StringJoiner words = new StringJoiner("; ");
    if (value instanceof COSString one) {
      words.add(one.getString());
    } else if (value instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSString one) {
          words.add(one.getString());
        }
      }
    }
    return words.toString();
  }

  private static String name(@Nullable COSBase value) {
    return value instanceof COSName name ? name.getName() : "";
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    @Nullable COSDictionary at = field;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      if (at.containsKey(key)) {
        return at.getDictionaryObject(key);
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
