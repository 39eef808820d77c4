package org.aidememoire.paper;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scripts that office programs treat as complex, with what they need to be told. */
enum Script {
  THAI(UnicodeScript.THAI, "th-TH", "Leelawadee UI"),
  LAO(UnicodeScript.LAO, "lo-LA", "Leelawadee UI"),
  KHMER(UnicodeScript.KHMER, "km-KH", "Leelawadee UI"),
  BURMESE(UnicodeScript.MYANMAR, "my-MM", "Myanmar Text");

  private final UnicodeScript script;
  final String language;

  /** What Windows has for it; where it is missing, programs take another that has the script. */
  final String font;

  Script(UnicodeScript script, String language, String font) {
    this.script = script;
    this.language = language;
    this.font = font;
  }

  /**
   * Text that is all in one script.
   *
   * @param script null where it is none of these
   */
  record Run(@Nullable Script script, String text) {}

  /** Cuts where the script changes; signs, digits and spaces stay with what is before them. */
  static List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    int from = 0;
    Script script = null;
    boolean known = false;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      var of = UnicodeScript.of(sign);
      if (of != UnicodeScript.COMMON && of != UnicodeScript.INHERITED) {
        var here = complex(of);
        if (known && here != script) {
          runs.add(new Run(script, text.substring(from, at)));
          from = at;
        }
        script = here;
        known = true;
      }
      at += Character.charCount(sign);
    }
    if (from < text.length()) {
      runs.add(new Run(script, text.substring(from)));
    }
    return runs;
  }

  private static @Nullable Script complex(UnicodeScript of) {
    return Arrays.stream(values()).filter(one -> one.script == of).findFirst().orElse(null);
  }
}
