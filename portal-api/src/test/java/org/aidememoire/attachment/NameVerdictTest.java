package org.aidememoire.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.aidememoire.attachment.extraction.FileKind;
import org.aidememoire.attachment.extraction.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVerdictTest {

  @ParameterizedTest
  @CsvSource({
    "circular.exe, TEXT, PROGRAM",
    "circular.EXE, TEXT, PROGRAM",
    "circular.exe., TEXT, PROGRAM",
    "'circular.exe ', TEXT, PROGRAM",
    "circular.txt.js, TEXT, SCRIPT",
    "circular.url, TEXT, ACTIVE_CONTENT",
    "circular.iqy, TEXT, ACTIVE_CONTENT",
    "circular.docm, DOCX, MACROS",
    "circular.pdf, TEXT, MISNAMED",
    "circular.txt, PDF, MISNAMED",
    "circular.txt, TEXT,",
    "circular.md, TEXT,",
    "circular.html, TEXT,",
    "circular.txt, HTML,",
    "circular, PDF,",
    "Act No. 5, TEXT,",
    "กฎกระทรวง พ.ศ. 2567, TEXT,",
  })
  void aNameIsJudgedBesideTheContent(String name, FileKind content, Refusal refusal) {
    assertEquals(Optional.ofNullable(refusal), NameVerdict.of(name, content));
  }

  @Test
  void anEndingIsJudgedBeforeTheContentIs() {
    assertEquals(Optional.of(Refusal.PROGRAM), NameVerdict.of("circular.exe", null));
    assertEquals(Optional.empty(), NameVerdict.of("circular.pdf", null));
  }

  @Test
  void aTextIsMarkdownWhereItsNameSaysSo() {
    assertEquals(FileKind.MARKDOWN, FileKind.TEXT.under("notes.md"));
    assertEquals(FileKind.TEXT, FileKind.TEXT.under("notes.html"));
    assertEquals(FileKind.PDF, FileKind.PDF.under("notes.md"));
  }
}
