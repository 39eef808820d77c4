package org.aidememoire.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a paper as DOCX, that is Office Open XML (ISO/IEC 29500) for word processors. */
public final class Docx {

  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** What is the same in every paper; it stands beside this class. */
  private static final List<String> SAME =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/footer.xml");

  private Docx() {}

  /** The stream is left open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    for (var name : SAME) {
      zip.putNextEntry(new ZipEntry(name));
      try (var same = same(name)) {
        same.transferTo(zip);
      }
    }
    zip.putNextEntry(new ZipEntry("docProps/core.xml"));
    WordXml.writeProperties(paper, zip);
    zip.putNextEntry(new ZipEntry("word/document.xml"));
    WordXml.writeDocument(paper, zip);
    zip.finish();
  }

  private static InputStream same(String name) {
    var file = name.substring(name.lastIndexOf('/') + 1).replace("[Content_Types]", "types");
    return Objects.requireNonNull(
        Docx.class.getResourceAsStream(file.equals(".rels") ? "package.rels" : file), name);
  }
}
