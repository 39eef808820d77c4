package org.aidememoire.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Gazette papers as ministries send them: one printed to PDF, one photographed by a copier. */
final class Papers {

  /** Noto Sans Thai as it is published (OFL); that of the pages is coarser than print. */
  private static final Path FONT =
      Path.of("src/test/resources/org/aidememoire/journey/noto-sans-thai-400.woff2");

  private final Browser browser;

  Papers(Browser browser) {
    this.browser = browser;
  }

  /** A PDF with a text layer. */
  byte[] printed(String... paragraphs) {
    return pdf(document(paragraphs));
  }

  /** A PDF of one photograph, which has no text. */
  byte[] scanned(String... paragraphs) {
    var photograph = Base64.getEncoder().encodeToString(photograph(document(paragraphs)));
    return pdf(
        "<style>@page{margin:0}body{margin:0}img{width:100%%}</style><img src='data:image/jpeg;base64,%s'>"
            .formatted(photograph));
  }

  private byte[] pdf(String html) {
    try (var page = browser.newPage()) {
      page.setContent(html);
      return page.pdf(new Page.PdfOptions().setFormat("A4"));
    }
  }

  private byte[] photograph(String html) {
    var sheet = new Browser.NewPageOptions().setViewportSize(794, 1123).setDeviceScaleFactor(2);
    try (var page = browser.newPage(sheet)) {
      page.setContent(html);
      page.evaluate("() => document.fonts.ready");
      return page.screenshot(
          new Page.ScreenshotOptions()
              .setType(com.microsoft.playwright.options.ScreenshotType.JPEG)
              .setQuality(85));
    }
  }

  private static String document(String... paragraphs) {
    return """
        <!doctype html><meta charset="utf-8">
        <style>
          @font-face { font-family: Thai; src: url(data:font/woff2;base64,%s) }
          body { font: 24px/1.8 Thai, "Liberation Serif"; margin: 80px }
        </style>
        <p>%s</p>
        """
        .formatted(font(), String.join("</p><p>", paragraphs));
  }

  private static String font() {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(FONT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
