package org.aidememoire.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalTest {

  private static final UUID SESSION = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID ROW = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private static Statement saying(String text) {
    return new Statement(
        ROW,
        "Fees",
        null,
        0,
        "kh-mlvt-bkk",
        StatementForm.ACTION,
        null,
        "ph-dmw-bkk",
        LocalDate.of(2027, 1, 31),
        text,
        4);
  }

  private static String of(String text) {
    return Canonical.of(SESSION, List.of(saying(text)));
  }

  @Test
  void theFormIsFixed() {
    assertEquals(
        "{\"form\":1,\"session\":\"00000000-0000-0000-0000-000000000001\",\"statements\":[{"
            + "\"id\":\"00000000-0000-0000-0000-000000000002\",\"item\":\"Fees\","
            + "\"delegation\":\"kh-mlvt-bkk\",\"form\":\"ACTION\",\"outcome\":\"\","
            + "\"owner\":\"ph-dmw-bkk\",\"due\":\"2027-01-31\",\"text\":\"To ask \\\"why\\\".\"}]}",
        of("To ask \"why\"."));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Canonical.sha256("abc"));
  }

  @Test
  void breaksAndSpacesAndHowALetterIsComposedAreNoOtherWords() {
    assertEquals(of("To ask why."), of(" To  ask\r\n\twhy.\n"));
    assertEquals(
        of("hợp đồng"),
        of(java.text.Normalizer.normalize("hợp đồng", java.text.Normalizer.Form.NFD)));
    assertNotEquals(of("To ask why."), of("To ask, why."));
  }

  @Test
  void theSealBindsTheTextTheConsentAndTheMinutesBefore() {
    var seal = Canonical.seal("p", "t", "e");
    assertNotEquals(seal, Canonical.seal("q", "t", "e"));
    assertNotEquals(seal, Canonical.seal("p", "u", "e"));
    assertNotEquals(seal, Canonical.seal("p", "t", "f"));
  }
}
