package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest extends ReadFiles {

  private static final String THAI = "ประกาศกระทรวงแรงงาน เรื่อง อัตราค่าจ้าง\n";

  @Test
  void aByteThatWentWrongCostsALetterAndNotTheText() throws Exception {
    byte[] bytes = THAI.repeat(50).getBytes(StandardCharsets.UTF_8);
    bytes[300] = (byte) 0xff;
    String text = text(samples.bytes("one.txt", bytes));
    assertTrue(text.startsWith("ประกาศกระทรวงแรงงาน"), text);
    assertTrue(text.endsWith("อัตราค่าจ้าง"), text);
    assertTrue(text.contains("\ufffd"));
  }

  @Test
  void aTextOfAnotherCodePageIsReadInThat() throws Exception {
    byte[] thai = THAI.getBytes(Charset.forName("x-windows-874"));
    assertEquals(THAI.strip(), text(samples.bytes("thai.txt", thai)));
  }

  @Test
  void theEndMarkOfDosAndVerticalTabsAreText() throws Exception {
    assertEquals("Notice of 1994", text(samples.text("dos.txt", "Notice of 1994\r\n\u001a")));
    assertEquals(
        "Notice of 1994", text(samples.text("padded.txt", "Notice of 1994\r\n\u001a\0\0\u001a")));
    assertEquals("line one\nline two", text(samples.text("tab.txt", "line one\u000bline two")));
    refused(Refusal.UNSUPPORTED, samples.text("program", "\u001aNotice of 1994"));
  }

  @Test
  void picturesThatNobodyHereReadsAskForAJpeg() throws Exception {
    for (String head :
        new String[] {
          "\0\0\0\u0018ftypheic\0\0\0\0", "\0\0\0\u001cftypmif1", "RIFF\1\2\0\0WEBPVP8 "
        }) {
      refused(
          Refusal.PICTURE_FORMAT,
          samples.bytes("photo", head.getBytes(StandardCharsets.ISO_8859_1)));
    }
  }
}
