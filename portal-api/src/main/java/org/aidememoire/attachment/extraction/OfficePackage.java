package org.aidememoire.attachment.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP container of a DOCX or XLSX, opened only when it holds nothing that runs, nothing that
 * hides, and unpacks to a size the portal reads. Nothing is ever unpacked under a name it chooses.
 */
final class OfficePackage implements AutoCloseable {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final int MOST_ENTRIES = 10_000;

  /** 512 MB unpacked: a workbook of a million rows has about 300. */
  private static final long MOST_UNPACKED = 512L << 20;

  /**
   * Past 10 MB, content that shrank to a two-hundredth is a bomb; Office XML reaches about 1:50.
   */
  private static final long RATIO_COUNTS_FROM = 10L << 20;

  private static final int WORST_RATIO = 200;

  private final ZipFile zip;
  private long unpacked;

  private OfficePackage(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens and judges. Charts carry their figures as an inner XLSX: that is judged like the outer.
   */
  static OfficePackage open(Path file) throws IOException, RefusedException {
    return open(file, 0);
  }

  private static OfficePackage open(Path file, int depth) throws IOException, RefusedException {
    OfficePackage opened = new OfficePackage(zip(file));
    try {
      opened.judge(depth);
      return opened;
    } catch (IOException | RefusedException refused) {
      opened.close();
      throw refused;
    }
  }

  /** DOCX or XLSX by the type of the main part; any other ZIP is an archive. */
  static FileKind kindOf(Path file) throws IOException, RefusedException {
    try (OfficePackage container = new OfficePackage(zip(file))) {
      if (container.zip.getEntry(CONTENT_TYPES) == null) {
        boolean openDocument = container.zip.getEntry("mimetype") != null;
        throw new RefusedException(openDocument ? Refusal.UNSUPPORTED : Refusal.ARCHIVE);
      }
      return container.mainKind();
    }
  }

  private static ZipFile zip(Path file) throws IOException, RefusedException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException broken) {
      throw new RefusedException(Refusal.BROKEN, String.valueOf(broken.getMessage()));
    }
  }

  private FileKind mainKind() throws IOException, RefusedException {
    FileKind main = null;
    try (InputStream in = part(CONTENT_TYPES)) {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
        OfficeGuard.judgeType(type);
        if (main == null) {
          main = kindOf(type.toLowerCase(Locale.ROOT));
        }
      }
    } catch (XMLStreamException broken) {
      throw new RefusedException(Refusal.BROKEN, CONTENT_TYPES);
    }
    if (main == null) {
      throw new RefusedException(Refusal.UNSUPPORTED);
    }
    return main;
  }

  private static @Nullable FileKind kindOf(String type) {
    if (type.endsWith("wordprocessingml.document.main+xml")) {
      return FileKind.DOCX;
    }
    return type.endsWith("spreadsheetml.sheet.main+xml") ? FileKind.XLSX : null;
  }

  private void judge(int depth) throws IOException, RefusedException {
    if (zip.size() > MOST_ENTRIES) {
      throw new RefusedException(Refusal.UNPACKS_TOO_LARGE, zip.size() + " parts");
    }
    List<? extends ZipEntry> entries = Collections.list(zip.entries());
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : entries) {
      judgeName(entry.getName());
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
        throw new RefusedException(Refusal.BROKEN, entry.getName() + " is there twice");
      }
    }
    mainKind();
    for (ZipEntry entry : entries) {
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
        judgeRelations(entry.getName());
      }
    }
    for (ZipEntry entry : entries) {
      if (!entry.isDirectory()) {
        judgePart(entry, depth);
      }
    }
  }

  private void judgePart(ZipEntry entry, int depth) throws IOException, RefusedException {
    if (isPackage(entry)) {
      judgeInner(entry, depth);
      return;
    }
    try (InputStream in = part(entry.getName())) {
      OfficePart.judge(entry.getName(), in);
    } catch (ZipException broken) {
      throw new RefusedException(Refusal.BROKEN, entry.getName());
    }
  }

  private boolean isPackage(ZipEntry entry) throws IOException, RefusedException {
    try (InputStream in = part(entry.getName())) {
      return new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("PK\3\4");
    } catch (ZipException broken) {
      throw new RefusedException(Refusal.BROKEN, entry.getName());
    }
  }

  /** What gives itself away; the rest is found by type, relationship and content. */
  private static void judgeName(String name) throws RefusedException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml")) {
      throw new RefusedException(Refusal.MACROS, name);
    }
    if (lower.startsWith("xl/macrosheets/")) {
      throw new RefusedException(Refusal.MACROS, name);
    }
    if (lower.contains("/activex/")) {
      throw new RefusedException(Refusal.ACTIVE_CONTENT, name);
    }
    boolean chartFigures = lower.endsWith(".xlsx");
    if (lower.contains("/embeddings/") && !lower.endsWith("/") && !chartFigures) {
      throw new RefusedException(Refusal.EMBEDDED_FILES, name);
    }
  }

  private void judgeInner(ZipEntry entry, int depth) throws IOException, RefusedException {
    if (depth > 0) {
      throw new RefusedException(Refusal.EMBEDDED_FILES, entry.getName());
    }
    Path inner = Files.createTempFile("inner", ".xlsx");
    try (InputStream in = part(entry.getName())) {
      Files.copy(in, inner, StandardCopyOption.REPLACE_EXISTING);
      if (kindOf(inner) != FileKind.XLSX) {
        throw new RefusedException(Refusal.EMBEDDED_FILES, entry.getName());
      }
      open(inner, depth + 1).close();
    } finally {
      Files.deleteIfExists(inner);
    }
  }

  private void judgeRelations(String name) throws IOException, RefusedException {
    try (InputStream in = part(name)) {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          OfficeGuard.judgeRelation(
              name.toLowerCase(Locale.ROOT),
              String.valueOf(xml.getAttributeValue(null, "Type")),
              String.valueOf(xml.getAttributeValue(null, "TargetMode")),
              String.valueOf(xml.getAttributeValue(null, "Target")));
        }
      }
    } catch (XMLStreamException broken) {
      throw new RefusedException(Refusal.BROKEN, name);
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** A part's content, counted against the bounds while it is read. */
  InputStream part(String name) throws IOException, RefusedException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new RefusedException(Refusal.BROKEN, name + " is missing");
    }
    return new Counted(zip.getInputStream(entry), entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Thrown from within a stream, where no checked exception of ours passes. */
  static final class TooLarge extends IOException {
    TooLarge(String part) {
      super(part);
    }
  }

  private final class Counted extends FilterInputStream {
    private final ZipEntry entry;
    private long size;

    Counted(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
      int n = super.read(b, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int n) throws TooLarge {
      size += n;
      unpacked += n;
      long packed = Math.max(entry.getCompressedSize(), 1);
      boolean bomb = size > RATIO_COUNTS_FROM && size / packed > WORST_RATIO;
      if (bomb || unpacked > 3 * MOST_UNPACKED || size > MOST_UNPACKED) {
        throw new TooLarge(entry.getName());
      }
    }
  }
}
