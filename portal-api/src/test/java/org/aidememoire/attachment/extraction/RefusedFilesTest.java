package org.aidememoire.attachment.extraction;

import static org.aidememoire.attachment.extraction.SampleFiles.ENGLISH;
import static org.aidememoire.attachment.extraction.SampleFiles.THAI_1;
import static org.aidememoire.attachment.extraction.SampleFiles.THAI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

/** What is not kept, each with its reason. */
class RefusedFilesTest extends ExtractedFiles {

  @Test
  void anEmptyFileIsRefused() throws Exception {
    refused(Refusal.EMPTY, samples.text("empty.txt", ""));
  }

  @Test
  void aPdfWithAPasswordIsRefused() throws Exception {
    PDDocument document = samples.document(ENGLISH);
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    refused(Refusal.ENCRYPTED, samples.save("locked.pdf", document));
  }

  @Test
  void aPdfThatRunsSomethingIsRefused() throws Exception {
    PDDocument document = samples.document(ENGLISH);
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
    refused(Refusal.ACTIVE_CONTENT, samples.save("script.pdf", document));
  }

  @Test
  void aPdfThatCarriesAFileIsRefused() throws Exception {
    PDDocument document = samples.document(ENGLISH);
    PDComplexFileSpecification carried = new PDComplexFileSpecification();
    carried.setFile("tool.exe");
    carried.setEmbeddedFile(
        new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[] {1})));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("tool.exe", carried));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    refused(Refusal.EMBEDDED_FILES, samples.save("carrier.pdf", document));
  }

  @Test
  void aTruncatedPdfIsRefused() throws Exception {
    byte[] whole = Files.readAllBytes(samples.pdf("whole.pdf", THAI_1, THAI_2));
    refused(
        Refusal.BROKEN,
        samples.bytes("half.pdf", java.util.Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aPictureThatBreaksOffIsRefused() throws Exception {
    for (String format : List.of("png", "jpg")) {
      Path whole = folder.resolve("whole." + format);
      ImageIO.write(samples.picture(ENGLISH), format, whole.toFile());
      byte[] bytes = Files.readAllBytes(whole);
      refused(
          Refusal.BROKEN,
          samples.bytes("half." + format, java.util.Arrays.copyOf(bytes, bytes.length / 2)));
    }
  }

  @Test
  void theContentIsJudgedWhateverItIsCalled() throws Exception {
    Path png = folder.resolve("really.png");
    ImageIO.write(samples.picture(ENGLISH), "png", png.toFile());
    assertEquals(
        FileKind.PNG, sound(samples.bytes("regulation.pdf", Files.readAllBytes(png))).kind());
    assertEquals(FileKind.TEXT, sound(samples.text("circular.exe", ENGLISH)).kind());
    assertEquals(FileKind.TEXT, sound(samples.text("circular.html", ENGLISH)).kind());
    assertEquals(FileKind.HTML, sound(samples.text("circular.txt", "<p>" + ENGLISH)).kind());
  }

  @Test
  void macrosUnderTheNameOfADocxAreRefused() throws Exception {
    Path plain = samples.word("plain.docx", ENGLISH);
    refused(
        Refusal.MACROS, samples.with(plain, Map.of("word/vbaProject.bin", new byte[] {1, 2, 3})));
  }

  @Test
  void anObjectInsideADocumentIsRefused() throws Exception {
    Path plain = samples.word("plain.docx", ENGLISH);
    refused(
        Refusal.EMBEDDED_FILES,
        samples.with(plain, Map.of("word/embeddings/oleObject1.bin", new byte[] {1, 2, 3})));
  }

  @Test
  void aZipBombInADocumentIsRefused() throws Exception {
    Path plain = samples.word("plain.docx", ENGLISH);
    refused(
        Refusal.UNPACKS_TOO_LARGE,
        samples.with(plain, Map.of("word/media/image1.bmp", new byte[64 << 20])));
  }

  @Test
  void archivesAndProgramsAndScriptsAreRefused() throws Exception {
    Path plain = samples.word("plain.docx", ENGLISH);
    refused(Refusal.BROKEN, samples.bytes("cut.docx", "PK\3\4 and no more".getBytes()));
    refused(Refusal.ARCHIVE, zipOf(plain));
    refused(Refusal.PROGRAM, samples.bytes("setup.pdf", "MZ\0\1\2".getBytes()));
    refused(Refusal.SCRIPT, samples.text("run.txt", "#!/bin/sh\nrm -rf /"));
    refused(Refusal.UNSUPPORTED, samples.text("drawing.txt", "<svg onload='x()'/>"));
    refused(Refusal.UNSUPPORTED, samples.bytes("unknown.bin", new byte[] {0, 1, 2, 3}));
  }

  private Path zipOf(Path file) throws IOException {
    Path zip = folder.resolve("all.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new java.util.zip.ZipEntry("inner.docx"));
      Files.copy(file, out);
    }
    return zip;
  }
}
