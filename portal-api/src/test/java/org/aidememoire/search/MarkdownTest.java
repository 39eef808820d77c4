package org.aidememoire.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource({
    "## Section 12, Section 12",
    "the **minimum wage** rises, the minimum wage rises",
    "the _minimum_ wage, the minimum wage",
    "see [the order](https://example.org/a), see the order",
    "field `q` is required, field q is required",
    "> Whoever employs, Whoever employs",
    "* passport, • passport",
    "12\\. Wages, 12. Wages",
    "**ค่าจ้างขั้นต่ำ**, ค่าจ้างขั้นต่ำ",
  })
  void signsOfMarkdownAreGone(String text, String plain) {
    assertEquals(plain, Markdown.plain(text));
  }

  @Test
  void aLineIsGoneAndLinesStay() {
    assertEquals("One\n\nTwo", Markdown.plain("# One\n\n---\nTwo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 * 3 * 4",
        "snake_case_name",
        "Act 265 [as amended]",
        "> 5 years",
        "C# and item #3",
        "C:\\laws\\2017",
        "- a list",
        "*) with a footnote"
      })
  void whatIsNoMarkdownStays(String text) {
    assertEquals(text, Markdown.plain(text));
  }
}
