package org.aidememoire.attachment.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a file's kind by its content alone. */
final class Sniffer {

  private static final int HEAD = 4096;

  /** What makes a browser take a text for a page (WHATWG MIME Sniffing, 7.1). */
  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:!doctype"
              + " html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\\s>]"
              + ".*|<!--.*",
          Pattern.DOTALL);

  private Sniffer() {}

  static FileKind kindOf(Path file) throws IOException, RefusedException {
    byte[] head = head(file);
    if (head.length == 0) {
      throw new RefusedException(Refusal.EMPTY);
    }
    refuseByMagic(head, file);
    return kindOf(head, file);
  }

  private static FileKind kindOf(byte[] head, Path file) throws IOException, RefusedException {
    if (starts(head, "\u0089PNG\r\n\u001a\n")) {
      return FileKind.PNG;
    }
    if (starts(head, "\u00ff\u00d8\u00ff")) {
      return FileKind.JPEG;
    }
    if (starts(head, "II*\0") || starts(head, "MM\0*")) {
      return FileKind.TIFF;
    }
    if (starts(head, "PK\u0003\u0004")) {
      return OfficePackage.kindOf(file);
    }
    if (latin(head, 1024).contains("%PDF-")) {
      return FileKind.PDF;
    }
    return textKind(head);
  }

  private static FileKind textKind(byte[] head) throws RefusedException {
    if (!TextDecoder.looksLikeText(head)) {
      throw new RefusedException(Refusal.UNSUPPORTED);
    }
    String start = latin(head, HEAD).stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      start = start.substring(3).stripLeading();
    }
    if (start.startsWith("#!") || start.startsWith("<?php") || start.startsWith("<%")) {
      throw new RefusedException(Refusal.SCRIPT);
    }
    if (start.startsWith("{\\rtf") || start.startsWith("%!ps") || start.startsWith("<svg")) {
      throw new RefusedException(Refusal.UNSUPPORTED);
    }
    if (start.startsWith("<?xml") && !start.contains("<html")) {
      throw new RefusedException(Refusal.UNSUPPORTED, "XML");
    }
    boolean page = start.startsWith("<?xml") || PAGE.matcher(start).matches();
    return page ? FileKind.HTML : FileKind.TEXT;
  }

  /** Pictures of telephones and of the web that no library here reads: by brand (ISO 14496-12). */
  private static boolean isForeignPicture(byte[] head) {
    String start = latin(head, 12);
    return start.matches("(?s)RIFF....WEBP")
        || start.matches("(?s)....ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avif|avis)");
  }

  private static void refuseByMagic(byte[] head, Path file) throws IOException, RefusedException {
    if (isForeignPicture(head)) {
      throw new RefusedException(Refusal.PICTURE_FORMAT);
    }
    if (starts(head, "MZ")
        || starts(head, "\u007fELF")
        || starts(head, "\u00ca\u00fe\u00ba\u00be")) {
      throw new RefusedException(Refusal.PROGRAM);
    }
    for (String archive :
        new String[] {
          "Rar!",
          "7z\u00bc\u00af",
          "\u001f\u008b",
          "BZh",
          "\u00fd7zXZ",
          "(\u00b5/\u00fd",
          "MSCF",
          "PK\u0005\u0006",
          "PK\u0007\u0008"
        }) {
      if (starts(head, archive)) {
        throw new RefusedException(Refusal.ARCHIVE);
      }
    }
    if (latin(head, HEAD).startsWith("ustar", 257)) {
      throw new RefusedException(Refusal.ARCHIVE, "tar");
    }
    if (starts(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      // An encrypted DOCX or XLSX is wrapped into the old container, with this stream's name.
      boolean encrypted = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
      throw new RefusedException(encrypted ? Refusal.ENCRYPTED : Refusal.OLD_OFFICE);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static String latin(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  private static boolean starts(byte[] head, String magic) {
    return latin(head, magic.length()).equals(magic);
  }

  private static boolean contains(Path file, byte[] wanted) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
  }
}
