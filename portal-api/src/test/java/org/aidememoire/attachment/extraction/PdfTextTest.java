package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

class PdfTextTest extends ReadFiles {

  private static final String NONSENSE = "USnrAnsvnsov llsoviu Sov rhuundnsiArhovDuIh unvovr ";

  @Test
  void fieldsRemarksAndStampsAreRead() throws Exception {
    PDDocument document = samples.document("Verification of an employer, name of the company:");
    PDPage page = document.getPage(0);
    var field = new PDAnnotationWidget();
    field.getCOSObject().setName(COSName.FT, "Tx");
    field.getCOSObject().setItem(COSName.V, new COSString("Osprey Fisheries"));
    var note = new PDAnnotationText();
    note.setContents("Licence has ended");
    var hidden = new PDAnnotationText();
    hidden.setContents("hidden");
    hidden.setHidden(true);
    var secret = new PDAnnotationWidget();
    secret.getCOSObject().setName(COSName.FT, "Tx");
    secret.getCOSObject().setInt(COSName.FF, 1 << 13);
    secret.getCOSObject().setItem(COSName.V, new COSString("secret"));
    page.setAnnotations(List.of(field, note, hidden, secret, stamp(document)));
    String text = text(samples.save("form.pdf", document));
    assertTrue(text.contains("Osprey Fisheries"), text);
    assertTrue(text.contains("Licence has ended"), text);
    assertEquals(1, text.split("RECEIVED", -1).length - 1, text);
    assertTrue(!text.contains("hidden") && !text.contains("secret"), text);
  }

  private static PDAnnotation stamp(PDDocument document) throws IOException {
    var stamp = new PDAnnotationFreeText();
    stamp.setRectangle(new PDRectangle(60, 100, 300, 40));
    stamp.setContents("RECEIVED 3 MAY 2026");
    stamp.setDefaultAppearance("/Helv 12 Tf 0 g");
    stamp.constructAppearances(document);
    return stamp;
  }

  @Test
  void whatAServerPutBehindTheEndIsNoPartOfTheDocument() throws Exception {
    byte[] pdf = Files.readAllBytes(samples.pdf("a.pdf", SampleFiles.ENGLISH));
    String page = "<p>please do not reply to this page</p>\n".repeat(100);
    assertTrue(text(with(pdf, page)).contains(SampleFiles.ENGLISH));
    assertTrue(text(with(pdf, "\n" + " ".repeat(1 << 16))).contains(SampleFiles.ENGLISH));
    refused(Refusal.BROKEN, with(pdf, page + "\n7 0 obj\n<</Type/Catalog"));
    byte[] half = java.util.Arrays.copyOf(pdf, pdf.length / 2);
    refused(Refusal.BROKEN, samples.bytes("half.pdf", half));
  }

  private Path with(byte[] pdf, String behind) throws IOException {
    String whole = new String(pdf, StandardCharsets.ISO_8859_1) + behind;
    return samples.bytes("behind.pdf", whole.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aThaiPictureWithALayerOfLatinNonsenseIsReadAgain() throws Exception {
    Path scan = scanned(NONSENSE.repeat(8));
    assertEquals(List.of(1), sound(scan, new Hints("TH", "")).toBeRead());
    assertEquals(List.of(1), sound(scan, new Hints("", "lo")).toBeRead());
    assertEquals(List.of(), sound(scan, new Hints("PH", "en")).toBeRead());
  }

  @Test
  void aLayerThatSaysSomethingIsLeftAsItIs() throws Exception {
    String english = "The employer shall pay the wages of the worker in money and by the month. ";
    assertEquals(List.of(), sound(scanned(english.repeat(6)), new Hints("TH", "th")).toBeRead());
  }

  @Test
  void whoeverAsksHasAPictureReadWhateverItsLayerSaysAndNoPageOfText() throws Exception {
    String english = "The employer shall pay the wages of the worker in money and by the month. ";
    assertEquals(List.of(1), again(scanned(english.repeat(6)), new Hints("TH", "th")).toBeRead());
    Path text = samples.pdf("text.pdf", SampleFiles.ENGLISH);
    assertEquals(List.of(), again(text, new Hints("TH", "th")).toBeRead());
    String kept = ExtractedFiles.text(again(text, new Hints("", "")).pieces());
    assertTrue(kept.contains(SampleFiles.ENGLISH), kept);
  }

  private Path scanned(String layer) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      var picture = LosslessFactory.createFromImage(document, samples.picture(SampleFiles.THAI_1));
      out.drawImage(picture, 0, 0, 595, 842);
      out.beginText();
      out.setRenderingMode(RenderingMode.NEITHER);
      out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 4);
      out.newLineAtOffset(10, 800);
      out.showText(layer);
      out.endText();
    }
    return samples.save("scan.pdf", document);
  }

  @Test
  void oldVietnameseLettersAreConvertedAndUnknownOnesReadFromThePicture() throws Exception {
    assertTrue(text(oldFont(".VnTime", "Céng hßa ViÖt Nam")).contains("Cộng hòa Việt Nam"));
    var limon = sound(oldFont("Limon-S1", "RBHraCaNacRk"), new Hints("KH", ""));
    assertEquals(List.of(1), limon.toBeRead());
    assertEquals("", ExtractedFiles.text(limon.pieces()));
  }

  private Path oldFont(String name, String text) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.beginText();
      out.setFont(font, 12);
      out.newLineAtOffset(60, 700);
      out.showText(text);
      out.endText();
    }
    font.getCOSObject().setName(COSName.BASE_FONT, name);
    return samples.save("old.pdf", document);
  }
}
