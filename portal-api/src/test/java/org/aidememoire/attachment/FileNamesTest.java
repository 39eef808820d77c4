package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.UUID;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.Malformed;
import org.aidememoire.problem.NotFound;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void aNameLosesItsPathAndWhatDeceives() {
    assertEquals("passwd", FileNames.checked("../../etc/passwd"));
    assertEquals("act.pdf", FileNames.checked("C:\\Users\\me\\act.pdf"));
    assertEquals("annexfdp.exe", FileNames.checked("annex\u202efdp.exe"));
    assertEquals("ab.txt", FileNames.checked("a\r\nb.txt"));
    assertEquals("กฎกระทรวง ๒๕๖๐.pdf", FileNames.checked(" กฎกระทรวง ๒๕๖๐.pdf "));
  }

  @Test
  void aNameIsTheSameOnEveryDisk() {
    assertEquals("act.pdf", FileNames.checked("act.pdf. . "));
    assertEquals("act.exe", FileNames.checked("act.exe\u200b.\u00a0"));
    assertEquals("act.pdf_hidden.exe", FileNames.checked("act.pdf:hidden.exe"));
    assertEquals("what_ _1_.pdf", FileNames.checked("what? <1>.pdf"));
    assertEquals("_con.pdf", FileNames.checked("con.pdf"));
    assertEquals("_NUL", FileNames.checked("NUL"));
    assertEquals("contract.pdf", FileNames.checked("contract.pdf"));
    assertEquals(".gitignore", FileNames.checked(".gitignore"));
  }

  @Test
  void aLongNameIsNotCutInsideACharacter() {
    String name = FileNames.checked("x".repeat(194) + "👩👩👩.docx");
    assertEquals("x".repeat(194) + ".docx", name);
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = FileNames.checked("x".repeat(500) + ".docx");
    assertEquals(200, name.length());
    assertEquals(".docx", name.substring(195));
  }

  @Test
  void aFileNeedsAName() {
    assertThrows(Invalid.class, () -> FileNames.checked(" "));
    assertThrows(Invalid.class, () -> FileNames.checked("a/.."));
    assertThrows(Invalid.class, () -> FileNames.checked("\u3164\u200b"));
    assertThrows(Invalid.class, () -> FileNames.checked(null));
  }

  @Test
  void metadataComeAsBase64() {
    assertEquals(
        Map.of("filename", "กฎ.pdf", "language", ""),
        TusMetadata.parse("filename 4LiB4LiOLnBkZg==, language"));
    assertThrows(Malformed.class, () -> TusMetadata.parse("relative 4LiB"));
    assertThrows(NotFound.class, () -> TusMetadata.record(Map.of("record", "x")));
    UUID id = UUID.randomUUID();
    assertEquals(id, TusMetadata.record(Map.of("record", id.toString())));
  }

  @Test
  void aCutNameEndsWithAWholeCharacterAndItsMarks() {
    String cut = FileNames.checked("ก" + "น้ำ".repeat(80) + ".pdf");
    assertEquals("ก" + "น้ำ".repeat(65) + ".pdf", cut);
    assertEquals(196, ("ก" + "น้ำ".repeat(65)).length());
    String half = FileNames.checked("นำ" + "น้ำ".repeat(80) + ".pdf");
    assertEquals("นำ" + "น้ำ".repeat(64) + ".pdf", half);
  }
}
