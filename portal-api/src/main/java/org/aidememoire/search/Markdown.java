package org.aidememoire.search;

import java.util.regex.Pattern;

/**
 * A text without the signs by which Markdown marks headings, emphasis, code and links: they say
 * nothing to who reads a piece of it. Signs that stand alone stay, for most texts are no Markdown.
 */
final class Markdown {

  private static final Pattern LINE_START =
      Pattern.compile("^ {0,3}(#{1,6} +|> +(?=\\p{L}))", Pattern.MULTILINE);
  private static final Pattern RULE =
      Pattern.compile("^ {0,3}([-*_])( ?\\1){2,} *$\\n?", Pattern.MULTILINE);
  private static final Pattern ITEM = Pattern.compile("^( {0,6})[*] +", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\\n]+)]\\([^()\\s]+\\)");
  private static final Pattern CODE = Pattern.compile("(`+)([^`\\n]+)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])(\\*{1,3}|_{1,3})(?=\\S)([^*_\\n]*[^*_\\s])\\1(?![\\p{L}\\p{N}*_])");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

  private Markdown() {}

  static String plain(String text) {
    if (text.chars().noneMatch(c -> "#*_`[>\\".indexOf(c) >= 0)) {
      return text;
    }
    var plain = RULE.matcher(text).replaceAll("");
    plain = LINE_START.matcher(plain).replaceAll("");
    plain = ITEM.matcher(plain).replaceAll("$1• ");
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = CODE.matcher(plain).replaceAll("$2");
    plain = EMPHASIS.matcher(plain).replaceAll("$2");
    return ESCAPED.matcher(plain).replaceAll("$1");
  }
}
