package org.aidememoire.attachment.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads pages that are pictures, one after the other, each written out as soon as it is read. */
final class PageReader {

  private static final int DPI = 300;

  private final Findings findings;
  private final List<String> languages;

  PageReader(Findings findings, List<String> languages) {
    this.findings = findings;
    this.languages = languages;
  }

  private interface Picture {
    BufferedImage of(int page) throws IOException, RefusedException;
  }

  void read(Path file, FileKind kind, List<Integer> pages)
      throws IOException, RefusedException, InterruptedException {
    if (kind != FileKind.PDF) {
      each(pages, page -> Images.page(file, page), page -> DPI);
      return;
    }
    try (PDDocument document = PdfReader.open(file)) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      each(
          pages,
          page -> renderer.renderImageWithDPI(page - 1, dpi(document, page), ImageType.GRAY),
          page -> dpi(document, page));
    }
  }

  private void each(List<Integer> pages, Picture picture, java.util.function.IntUnaryOperator dpi)
      throws InterruptedException {
    for (int page : pages) {
      try {
        String text = Tesseract.read(picture.of(page), dpi.applyAsInt(page), languages);
        findings.piece(new Piece(page, "p. " + page, Clean.text(text)));
      } catch (IOException | RefusedException | RuntimeException unreadable) {
        findings.unread(page, String.valueOf(unreadable.getMessage()));
      }
    }
  }

  /** 300, or fewer for a poster: the picture stays within {@link Images#PIXELS_TO_READ}. */
  private static int dpi(PDDocument document, int page) {
    PDPage sheet = document.getPage(page - 1);
    double inches = sheet.getCropBox().getWidth() / 72 * sheet.getCropBox().getHeight() / 72;
    return (int) Math.max(30, Math.min(DPI, Math.sqrt(Images.PIXELS_TO_READ / inches)));
  }
}
