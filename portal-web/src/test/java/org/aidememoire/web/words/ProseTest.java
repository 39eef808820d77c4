package org.aidememoire.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  private final Prose prose = new Prose();

  @Test
  void paragraphsListsLinksAndEmphasisAreShown() {
    assertEquals(
        "<p>One <strong>fee</strong>, <em>once</em>.<br/>Next line</p>\n<p>Then</p>\n"
            + "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start=\"3\">\n<li>c</li>\n</ol>\n",
        prose.html("One **fee**, *once*.\nNext line\n\nThen\n\n- a\n- b\n\n3. c"));
    assertEquals(
        "<p>See <a href=\"https://mol.go.th/a?b=1&amp;c=2\" rel=\"nofollow noopener noreferrer\">the"
            + " site</a></p>\n",
        prose.html("See [the site](https://mol.go.th/a?b=1&c=2)"));
    assertEquals("", prose.html(null));
  }

  @Test
  void aCitedLawThatHasAPageIsALinkToIt() {
    assertEquals(
        "<p>By <a href=\"/instruments/1\">s. 60L of Act 265</a> and <em>Act 446</em>, not <a"
            + " href=\"https://x.org\" rel=\"nofollow noopener noreferrer\">Act 265</a>.</p>\n",
        prose.html(
            "By s. 60L of Act 265 and *Act 446*, not [Act 265](https://x.org).",
            works -> Map.of("my/act/265", "/instruments/1")));
  }

  @Test
  void aBareAddressIsALinkAndWhatEndsItsSentenceIsNot() {
    assertEquals(
        "<a href=\"https://ratchakitcha.soc.go.th/1.pdf\" rel=\"nofollow noopener noreferrer\">"
            + "https://ratchakitcha.soc.go.th/1.pdf</a>, page 3",
        prose.line("https://ratchakitcha.soc.go.th/1.pdf, page 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# No heading",
        "> no quotation",
        "    no code",
        "---",
        "a `code` b",
        "![a picture](https://example.org/a.png)",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,PHN2Zz4=)",
        "[x](vbscript:x)",
        "[x](//example.org/a)",
        "[x](/sign-out)",
        "<b>bold</b>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<javascript:alert(1)>",
        "a & b < c > d \" e"
      })
  void whatIsNotOfTheSubsetStaysAsItWasTyped(String typed) {
    var shown = Jsoup.parseBodyFragment(prose.html(typed)).body();
    assertEquals(typed.strip(), shown.wholeText().strip());
    assertEquals(0, shown.select("a, img, script, b, code, h1, hr, blockquote, pre").size());
  }

  /** Also what is closed in a place where nobody expects it opens nothing of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](https://x.org\" onmouseover=\"alert(1))",
        "[a](<https://x.org\" onclick=alert(1)>)",
        "[a](https://x.org 'title\" onclick=\"alert(1)')",
        "[<img src=x onerror=alert(1)>](https://x.org)",
        "[![a](x onerror=alert(1))](javascript:alert(1))",
        "**<svg/onload=alert(1)>**",
        "- <iframe src=javascript:alert(1)>",
        "[a](java&#115;cript:alert(1))",
        "[a](java\tscript:alert(1))",
        "[a]\n\n[a]: javascript:alert(1)",
        "https://x.org/\"onclick=alert(1)//",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "</div></main><form action=https://evil.example>",
        "<!-- --><!doctype html>",
        "\u0000<script>"
      })
  void nothingThatRunsComesOut(String typed) {
    var html = prose.html(typed);
    var allowed =
        Safelist.none()
            .addTags("p", "br", "ul", "ol", "li", "a", "em", "strong")
            .addAttributes("a", "href", "rel")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");
    assertTrue(Jsoup.isValid(html, allowed), html);
  }

  @ParameterizedTest
  @CsvSource({"mailto:attache@example.org", "tel:+66212345", "http://xn--example.org"})
  void safeSchemesAreLinks(String address) {
    assertTrue(prose.html("[a](" + address + ")").contains("href=\"" + address + "\""));
  }

  @Test
  void deepNestingAndLongTextsAreShownInTime() {
    var deep = "*".repeat(5_000) + "a" + "*".repeat(5_000);
    assertFalse(prose.html(deep).isEmpty());
    assertFalse(prose.html("[".repeat(20_000)).isEmpty());
    assertFalse(prose.html("- ".repeat(400) + "a").isEmpty());
  }
}
