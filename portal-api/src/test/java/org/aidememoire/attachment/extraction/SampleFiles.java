package org.aidememoire.attachment.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people upload them, and as attackers do, made when a test asks for them. */
final class SampleFiles {

  static final String THAI_1 = "กฎกระทรวง กำหนดอัตราค่าจ้างขั้นต่ำ";
  static final String THAI_2 = "ลูกจ้างซึ่งเป็นคนต่างด้าว";
  static final String ENGLISH = "Employers shall pay wages not less than once a month";

  private final Path folder;

  SampleFiles(Path folder) {
    this.folder = folder;
  }

  Path pdf(String name, String... pages) throws IOException {
    return save(name, document(pages));
  }

  PDDocument document(String... pages) throws IOException {
    PDDocument document = new PDDocument();
    PDFont font;
    try (InputStream ttf = SampleFiles.class.getResourceAsStream("NotoSansThai-Regular.ttf")) {
      font = PDType0Font.load(document, ttf);
    }
    for (String text : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(font, 18);
        out.setLeading(32);
        out.newLineAtOffset(60, 740);
        for (String line : text.split("\n")) {
          out.showText(line);
          out.newLine();
        }
        out.endText();
      }
    }
    return document;
  }

  Path save(String name, PDDocument document) throws IOException {
    Path file = folder.resolve(name);
    try (document) {
      document.save(file.toFile());
    }
    return file;
  }

  BufferedImage picture(String text) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    try (PDDocument document = document(text)) {
      document.save(saved); // the font is embedded when the document is saved
    }
    try (PDDocument document = Loader.loadPDF(saved.toByteArray())) {
      return new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
    }
  }

  /** A PDF as a copier makes it: each page one photograph. */
  Path scan(String name, String... pages) throws IOException {
    PDDocument scan = new PDDocument();
    for (String text : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      scan.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(scan, page)) {
        var photograph = JPEGFactory.createFromImage(scan, picture(text), 0.8f);
        out.drawImage(
            photograph, 0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
      }
    }
    return save(name, scan);
  }

  Path word(String name, String... paragraphs) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        var run = document.createParagraph().createRun();
        if (paragraph.startsWith("\f")) {
          run.getCTR().addNewLastRenderedPageBreak();
        }
        run.setText(paragraph.strip());
      }
      document.write(bytes);
    }
    return bytes(name, bytes.toByteArray());
  }

  Path sheet(String name, java.util.function.Consumer<XSSFWorkbook> fill) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill.accept(workbook);
      workbook.write(bytes);
    }
    return bytes(name, bytes.toByteArray());
  }

  /** The container again, with parts added. */
  Path with(Path container, Map<String, byte[]> parts) throws IOException {
    Path changed = folder.resolve("changed-" + container.getFileName());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed));
        var in = new java.util.zip.ZipFile(container.toFile())) {
      for (var entry : java.util.Collections.list(in.entries())) {
        if (!parts.containsKey(entry.getName())) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.getInputStream(entry).transferTo(out);
        }
      }
      for (var part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return changed;
  }

  /** An Office document of those parts, with content types by the main part's. */
  Path office(String name, String mainPart, String type, Map<String, String> parts)
      throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          out,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Override PartName='/%s' ContentType='%s'/></Types>".formatted(mainPart, type));
      put(out, "_rels/.rels", relations(Map.of("officeDocument", mainPart)));
      for (var part : parts.entrySet()) {
        put(out, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  static String relations(Map<String, String> targets) {
    StringBuilder xml = new StringBuilder();
    targets.forEach(
        (type, target) ->
            xml.append(
                "<Relationship Id='%s' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/%s' Target='%s'/>"
                    .formatted(type, type, target)));
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + xml
        + "</Relationships>";
  }

  private static void put(ZipOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content.getBytes(StandardCharsets.UTF_8));
  }

  Path text(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path bytes(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
