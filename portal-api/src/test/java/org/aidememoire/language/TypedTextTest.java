package org.aidememoire.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\0",
        "\u001b",
        "\u00a0",
        "\u00ad",
        "\u034f",
        "\u061c",
        "\u115f",
        "\u1160",
        "\u17b4",
        "\u180e",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u200e",
        "\u202e",
        "\u2060",
        "\u2066\u2069",
        "\u2800",
        "\u3000",
        "\u3164",
        "\ufe0f",
        "\ufeff",
        "\uffa0",
        "\uffff",
        "\ud83c\udfff\ufe0f" + "\0",
        "\u200b\u00a0\u3164 \u2060",
      })
  void whatHasNoGlyphIsEmpty(String typed) {
    var empty = typed.startsWith("\ud83c") ? typed.substring(2) : typed;
    assertEquals("", TypedText.clean(empty));
    assertNull(TypedText.written(empty));
    assertNull(TypedText.line(empty));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        ".",
        "0",
        "é",
        "Ordinance 12/2026",
        // a zero-width space between the words of Khmer, Burmese and Thai, and a non-joiner
        "ច្បាប់\u200bស្តីពី\u200bការងារ",
        "အလုပ်\u200bသမား",
        "แรงงาน\u200bต่างด้าว",
        "می\u200cخواهم",
        // an emoji of several, joined, and one in its coloured form
        "👩\u200d🔧",
        "⚠\ufe0f",
        // a mark of direction inside, and a space that does not break
        "38/2020\u200e (ก)",
        "§\u00a05",
        "ພ.ສ. 2569",
        "tòa án",
        "a\tb\nc",
      })
  void whatIsWrittenStays(String typed) {
    assertEquals(typed, TypedText.clean(typed));
    assertEquals(typed, TypedText.clean("\u200b " + typed + "\r\n\ufeff"));
  }

  @Test
  void controlCharactersAndDirectionOverridesAreTakenOut() {
    assertEquals("ab", TypedText.clean("a\0\u0007b\u009f"));
    assertEquals("gpj.exe", TypedText.clean("\u202egpj.exe\u202c"));
    assertEquals("for all", TypedText.clean("for \u2067all\u2069"));
    assertEquals("plain", TypedText.clean("pl\udb40\udc41\ufeffain"));
  }

  @Test
  void linesEndAlike() {
    assertEquals("a\nb\nc\nd\ne\nf", TypedText.clean("a\r\nb\rc\u2028d\u000be\u0085f"));
    assertEquals("a b c", TypedText.line("a\r\n\t b\n c"));
  }

  @Test
  void lettersAreComposedAlsoWhereSomethingStoodBetweenThem() {
    assertEquals("é", TypedText.clean("e\u0301"));
    assertEquals("é", TypedText.clean("e\0\u0301"));
    assertEquals("a b", TypedText.clean("a\u3164b"));
  }

  @Test
  void halfACharacterIsKnown() {
    assertTrue(TypedText.isBroken("a\ud83d"));
    assertTrue(TypedText.isBroken("\udc00\ud800"));
    assertFalse(TypedText.isBroken("👩"));
    assertEquals("a\ufffd", TypedText.clean("a\ud83d"));
  }

  @Property
  boolean whatIsCleanStaysAsItIs(@ForAll String typed) {
    var clean = TypedText.clean(typed);
    return clean.equals(TypedText.clean(clean))
        && Normalizer.isNormalized(clean, Normalizer.Form.NFC)
        && !TypedText.isBroken(clean)
        && clean.indexOf('\0') < 0;
  }

  @Test
  void aCleanTextIsNotCopied() {
    var text = "Notification 12 of the Ministry of Labour";
    assertSame(text, TypedText.clean(text));
  }
}
