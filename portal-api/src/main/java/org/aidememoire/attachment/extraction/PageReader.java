package org.aidememoire.attachment.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Reads pages that are pictures, one after the other, each written out as soon as it is read. */
final class PageReader {

  private static final int DPI = 300;

  private final Findings findings;
  private final List<String> languages;
  private final PersonalNumbers personal = new PersonalNumbers();

  PageReader(Findings findings, List<String> languages) {
    this.findings = findings;
    this.languages = languages;
  }

  PersonalNumbers personal() {
    return personal;
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
          page -> {
            requireReadable(document.getPage(page - 1).getResources(), 0);
            return renderer.renderImageWithDPI(page - 1, dpi(document, page), ImageType.GRAY);
          },
          page -> dpi(document, page));
    }
  }

  private void each(List<Integer> pages, Picture picture, java.util.function.IntUnaryOperator dpi)
      throws InterruptedException {
    for (int page : pages) {
      try {
        String text = Tesseract.read(picture.of(page), dpi.applyAsInt(page), languages);
        String clean = Clean.text(text);
        personal.count(clean);
        findings.piece(new Piece(page, "p. " + page, clean));
      } catch (IOException | RefusedException | RuntimeException unreadable) {
        findings.unread(page, String.valueOf(unreadable.getMessage()));
      }
    }
  }

  /** The renderer leaves a picture of a format that it lacks blank, without a word. */
  private static void requireReadable(@Nullable PDResources resources, int depth)
      throws IOException {
    if (resources == null || depth > 3) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form) {
        requireReadable(form.getResources(), depth + 1);
      } else if (object instanceof PDImageXObject image
          && image.getStream().getFilters().contains(COSName.JPX_DECODE)
          && !ImageIO.getImageReadersByFormatName("JPEG2000").hasNext()) {
        throw new IOException("the picture is JPEG 2000");
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
