package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.UUID;
import org.aidememoire.problem.Invalid;
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
  void aLongNameKeepsItsEnding() {
    String name = FileNames.checked("x".repeat(500) + ".docx");
    assertEquals(200, name.length());
    assertEquals(".docx", name.substring(195));
  }

  @Test
  void aFileNeedsAName() {
    assertThrows(Invalid.class, () -> FileNames.checked(" "));
    assertThrows(Invalid.class, () -> FileNames.checked("a/.."));
    assertThrows(Invalid.class, () -> FileNames.checked(null));
  }

  @Test
  void metadataComeAsBase64() {
    assertEquals(
        Map.of("filename", "กฎ.pdf", "relative", ""),
        TusMetadata.parse("filename 4LiB4LiOLnBkZg==, relative"));
    assertThrows(NotFound.class, () -> TusMetadata.record(Map.of("record", "x")));
    UUID id = UUID.randomUUID();
    assertEquals(id, TusMetadata.record(Map.of("record", id.toString())));
  }
}
