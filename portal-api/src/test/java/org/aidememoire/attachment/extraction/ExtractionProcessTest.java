package org.aidememoire.attachment.extraction;

import static org.aidememoire.attachment.extraction.SampleFiles.ENGLISH;
import static org.aidememoire.attachment.extraction.SampleFiles.THAI_1;
import static org.aidememoire.attachment.extraction.SampleFiles.THAI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class ExtractionProcessTest extends ExtractedFiles {

  @Test
  void aThaiPdfGivesItsTextPageByPage() throws Exception {
    Outcome.Sound found = sound(samples.pdf("gazette.pdf", THAI_1, THAI_2 + "\n" + ENGLISH));
    assertEquals(FileKind.PDF, found.kind());
    assertEquals("th", found.language());
    assertEquals(2, found.pages());
    assertEquals(
        List.of(new Piece(1, "p. 1", THAI_1), new Piece(2, "p. 2", THAI_2 + "\n" + ENGLISH)),
        found.pieces());
    assertEquals(List.of(), found.toBeRead());
  }

  @Test
  void aPageThatIsAPictureIsToBeRead() throws Exception {
    Outcome.Sound found = sound(samples.scan("scan.pdf", THAI_1));
    assertEquals(List.of(1), found.toBeRead());
    assertEquals(List.of(), found.pieces());
  }

  @Test
  void theWordsOfAThaiScanAreRead() throws Exception {
    assumeTrue(ExtractionProcess.ocrLanguages().contains("tha"), "tesseract with Thai is missing");
    Path scan = samples.scan("scan.pdf", ENGLISH + "\n" + THAI_2, THAI_1);
    Hints hints = new Hints("TH", "");
    Outcome.Read read =
        assertInstanceOf(
            Outcome.Read.class,
            PROCESS.read(
                scan,
                hints,
                FileKind.PDF,
                ExtractionProcess.ocrLanguagesFor(hints),
                List.of(1, 2)));
    assertEquals(List.of(), read.unread());
    assertEquals("p. 2", read.pieces().get(1).label());
    assertTrue(read.pieces().get(0).text().contains("wages not less than"), text(read.pieces()));
    assertTrue(read.pieces().get(0).text().contains("คนต่างด้าว"), text(read.pieces()));
    assertTrue(read.pieces().get(1).text().contains("กำหนดอัตราค่าจ้าง"), text(read.pieces()));
  }

  @Test
  void aPhotographOfAPageIsRead() throws Exception {
    assumeTrue(ExtractionProcess.ocrLanguages().contains("eng"), "tesseract is missing");
    Path photograph = folder.resolve("page.png");
    ImageIO.write(samples.picture(ENGLISH), "png", photograph.toFile());
    assertEquals(List.of(1), sound(photograph).toBeRead());
    Outcome.Read read =
        assertInstanceOf(
            Outcome.Read.class,
            PROCESS.read(photograph, new Hints("", ""), FileKind.PNG, List.of("eng"), List.of(1)));
    assertTrue(text(read.pieces()).contains("Employers shall pay wages"), text(read.pieces()));
  }

  @Test
  void withoutAnyHintTheScriptOnThePageDecidesHowItIsRead() throws Exception {
    assumeTrue(
        ExtractionProcess.ocrLanguages().containsAll(List.of("tha", "osd")),
        "tesseract with Thai is missing");
    Path scan = samples.scan("scan.pdf", (THAI_2 + "\n").repeat(6));
    Hints none = new Hints("", "");
    Outcome.Read read =
        assertInstanceOf(
            Outcome.Read.class,
            PROCESS.read(
                scan, none, FileKind.PDF, ExtractionProcess.ocrLanguagesFor(none), List.of(1)));
    assertTrue(text(read.pieces()).contains("คนต่างด้าว"), text(read.pieces()));
  }

  @Test
  void aPageOnItsSideIsRead() throws Exception {
    assumeTrue(ExtractionProcess.ocrLanguages().contains("osd"), "tesseract is missing");
    BufferedImage upright = samples.picture((ENGLISH + "\n").repeat(12));
    var turn = new java.awt.geom.AffineTransform(0, 1, -1, 0, upright.getHeight(), 0);
    Path side = folder.resolve("side.png");
    var turned = new java.awt.image.AffineTransformOp(turn, 1).filter(upright, null);
    ImageIO.write(Images.grey(turned), "png", side.toFile());
    Outcome.Read read =
        assertInstanceOf(
            Outcome.Read.class,
            PROCESS.read(side, new Hints("", ""), FileKind.PNG, List.of("eng"), List.of(1)));
    assertTrue(text(read.pieces()).contains("Employers shall pay wages"), text(read.pieces()));
  }

  @Test
  void aPictureOfAFormatThatNobodyReadsIsToldAndNotTakenForABlankPage() throws Exception {
    PDDocument scan = new PDDocument();
    PDPage page = new PDPage();
    scan.addPage(page);
    var image =
        new PDImageXObject(
            scan,
            new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}),
            COSName.JPX_DECODE,
            100,
            100,
            8,
            PDDeviceGray.INSTANCE);
    page.setResources(new PDResources());
    page.getResources().add(image);
    Outcome.Read read =
        assertInstanceOf(
            Outcome.Read.class,
            PROCESS.read(
                samples.save("jpx.pdf", scan),
                new Hints("", ""),
                FileKind.PDF,
                List.of("eng"),
                List.of(1)));
    assertEquals(List.of(1), read.unread());
  }

  @Test
  void aTiffHasPages() throws Exception {
    Path tiff = folder.resolve("fax.tiff");
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(tiff.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int page = 0; page < 3; page++) {
        BufferedImage blank = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
        writer.writeToSequence(new javax.imageio.IIOImage(blank, null, null), null);
      }
      writer.endWriteSequence();
    }
    assertEquals(List.of(1, 2, 3), sound(tiff).toBeRead());
  }

  @Test
  void aWordDocumentKeepsThePagesThatWordLeft() throws Exception {
    Outcome.Sound found = sound(samples.word("note.docx", THAI_1, "\f" + ENGLISH));
    assertEquals(
        List.of(new Piece(1, "p. 1", THAI_1), new Piece(2, "p. 2", ENGLISH)), found.pieces());
  }

  @Test
  void aWorkbookGivesItsSheetsWithDatesAsDays() throws Exception {
    Path file =
        samples.sheet(
            "rates.xlsx",
            workbook -> {
              var sheet = workbook.createSheet("ค่าจ้าง 2567");
              var row = sheet.createRow(0);
              row.createCell(0).setCellValue("Bangkok");
              row.createCell(1).setCellValue(363);
              var day = workbook.createCellStyle();
              day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
              row.createCell(2).setCellValue(LocalDate.of(2024, 1, 1));
              row.getCell(2).setCellStyle(day);
            });
    Piece sheet = sound(file).pieces().getFirst();
    assertEquals("ค่าจ้าง 2567", sheet.label());
    assertTrue(sheet.text().matches("Bangkok\\s+363(\\.0)?\\s+2024-01-01"), sheet.text());
  }

  @Test
  void aLawInPlainTextIsSplitAtItsSections() throws Exception {
    Outcome.Sound found =
        sound(samples.text("act.txt", "พระราชบัญญัติ\nมาตรา ๑ ก\nมาตรา ๒ ข ตามมาตรา ๑"));
    assertEquals(
        List.of("", "มาตรา ๑", "มาตรา ๒"), found.pieces().stream().map(Piece::label).toList());
  }

  @Test
  void thaiTextInTheOldCodePageIsRead() throws Exception {
    Path file = samples.bytes("old.txt", THAI_1.getBytes(Charset.forName("x-windows-874")));
    assertEquals(THAI_1, text(sound(file).pieces()));
  }

  @Test
  void htmlGivesItsWordsAndNotItsScripts() throws Exception {
    Outcome.Sound found =
        sound(
            samples.text(
                "page.html",
                "<!doctype html><h1>Notice</h1><script>alert('x')</script><p>" + ENGLISH));
    assertTrue(text(found.pieces()).contains(ENGLISH));
    assertTrue(!text(found.pieces()).contains("alert"));
    assertEquals(FileKind.HTML, found.kind());
    assertTrue(!found.kind().inline());
  }

  @Test
  void aPdfThatOnlyRestrictsPrintingIsRead() throws Exception {
    PDDocument document = samples.document(ENGLISH);
    document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertEquals(ENGLISH, text(sound(samples.save("restricted.pdf", document)).pieces()));
  }
}
