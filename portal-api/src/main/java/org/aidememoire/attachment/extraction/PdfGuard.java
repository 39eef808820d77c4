package org.aidememoire.attachment.extraction;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Refuses a PDF that runs, fetches, sends or carries something. It looks at every object of the
 * file, not only at those that pages lead to: a reader program may find what the page tree hides.
 */
final class PdfGuard {

  private static final Set<String> CARRIERS = Set.of("FileAttachment", "RichMedia", "3D", "Movie");

  private static final int DEEPEST = 60;

  private PdfGuard() {}

  static void check(COSDocument document) throws RefusedException {
    look(document.getTrailer(), 0);
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      COSObject object = document.getObjectFromPool(key);
      if (object != null) {
        look(object.getObject(), 0);
      }
    }
  }

  /** Follows direct values only: what is referenced gets its own turn. */
  private static void look(COSBase value, int depth) throws RefusedException {
    if (depth > DEEPEST) {
      throw new RefusedException(Refusal.BROKEN, "nested too deeply");
    }
    if (value instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        look(array.get(i), depth + 1);
      }
    } else if (value instanceof COSDictionary dictionary) {
      judge(dictionary);
      for (COSBase inner : dictionary.getValues()) {
        look(inner, depth + 1);
      }
    }
  }

  private static void judge(COSDictionary dictionary) throws RefusedException {
    PdfActions.judge(dictionary);
    if (dictionary.containsKey(COSName.XFA)) {
      XfaForms.judge(dictionary.getDictionaryObject(COSName.XFA));
    }
    if (dictionary instanceof COSStream stream && isElsewhere(stream)) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, "content in another file");
    }
    if (CARRIERS.contains(name(dictionary, COSName.SUBTYPE))
        && (dictionary.containsKey(COSName.RECT) || dictionary.containsKey(COSName.FS))) {
      throw new RefusedException(Refusal.EMBEDDED_FILES, name(dictionary, COSName.SUBTYPE));
    }
    if (dictionary.containsKey(COSName.EF)
        || name(dictionary, COSName.TYPE).equals("EmbeddedFile")) {
      throw new RefusedException(Refusal.EMBEDDED_FILES);
    }
  }

  /** A stream's bytes may lie in another file, and a form may be a page of another document. */
  private static boolean isElsewhere(COSStream stream) {
    return stream.containsKey(COSName.F)
        || name(stream, COSName.SUBTYPE).equals("Form")
            && stream.getDictionaryObject(COSName.getPDFName("Ref")) instanceof COSDictionary;
  }

  private static String name(COSDictionary dictionary, COSName key) {
    String name = dictionary.getNameAsString(key);
    return name == null ? "" : name;
  }
}
