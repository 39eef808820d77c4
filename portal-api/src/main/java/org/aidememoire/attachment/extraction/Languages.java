package org.aidememoire.attachment.extraction;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses a text's language by its script; within the Latin script by Vietnamese letters and the
 * commonest words. Malay and Indonesian share most of those: a few spellings distinguish them, else
 * the declared language or the host country does.
 */
final class Languages {

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.THAI, "th",
          UnicodeScript.LAO, "lo",
          UnicodeScript.KHMER, "km",
          UnicodeScript.MYANMAR, "my");

  private static final Map<String, Set<String>> COMMON_WORDS =
      Map.of(
          "en", Set.of("the", "of", "and", "to", "in", "shall", "is", "for", "be", "by"),
          "id", Set.of("dan", "yang", "di", "bahwa", "dengan", "untuk", "tentang", "pasal", "oleh"),
          "ms",
              Set.of(
                  "dan", "yang", "di", "bahawa", "dengan", "untuk", "seksyen", "oleh", "hendaklah"),
          "fil", Set.of("ang", "ng", "mga", "sa", "na", "ay", "at", "nang", "kung", "para"));

  private static final Map<String, String> OF_COUNTRY =
      Map.of(
          "TH", "th", "LA", "lo", "KH", "km", "MM", "my", "VN", "vi", "MY", "ms", "ID", "id", "PH",
          "fil", "BN", "ms");

  private static final Map<String, String> TESSERACT =
      Map.of(
          "th", "tha", "lo", "lao", "km", "khm", "my", "mya", "vi", "vie", "ms", "msa", "id", "ind",
          "fil", "fil", "en", "eng");

  private Languages() {}

  private static final Map<String, List<String>> OF_SCRIPT =
      Map.of(
          "Thai", List.of("tha", "eng"),
          "Lao", List.of("lao", "eng"),
          "Khmer", List.of("khm", "eng"),
          "Myanmar", List.of("mya", "eng"));

  /** What to read a page in that script with, by the name that tesseract gives the script. */
  static List<String> ofScript(String script) {
    return OF_SCRIPT.getOrDefault(script, List.of("eng", "vie"));
  }

  /**
   * What to read a scan with: the declared language, the host country's, English; empty when
   * neither is known, so that the page's script decides.
   */
  static List<String> tesseract(Hints hints) {
    Set<String> languages = new LinkedHashSet<>();
    String declared = TESSERACT.get(hints.language());
    if (declared != null) {
      languages.add(declared);
    }
    String ofCountry = TESSERACT.get(OF_COUNTRY.getOrDefault(hints.country(), ""));
    if (ofCountry != null) {
      languages.add(ofCountry);
    }
    if (!languages.isEmpty()) {
      languages.add("eng");
    }
    return List.copyOf(languages);
  }

  /** A text of fewer words has no commonest ones. */
  private static final int SOME_WORDS = 20;

  private static final Set<String> LATIN_ONLY = Set.of("eng", "fil", "ind", "msa", "vie");

  /**
   * Whether a text layer under the picture of a page says nothing in any language of Latin letters,
   * where the page is likely in another script: scanning programs read Thai as if it were English.
   */
  static boolean isMisread(String text, Hints hints) {
    List<String> likely = tesseract(hints);
    if (!likely.isEmpty() && LATIN_ONLY.containsAll(likely)) {
      return false;
    }
    Census census = new Census();
    census.count(text);
    int latin = census.scripts.getOrDefault(UnicodeScript.LATIN, 0);
    int letters = census.scripts.values().stream().mapToInt(Integer::intValue).sum();
    long words = WORD.matcher(text).results().count();
    int common = census.words.values().stream().mapToInt(Integer::intValue).sum();
    return latin * 10L > letters * 9L
        && words >= SOME_WORDS
        && common * 30L < words
        && census.vietnamese * 20L <= latin;
  }

  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+");

  /** Counts letters and words while pieces pass by. */
  static final class Census {
    private static final int ENOUGH = 200_000;
    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    private final Map<String, Integer> words = new HashMap<>();
    private int vietnamese;
    private int seen;

    void count(String text) {
      if (seen > ENOUGH) {
        return;
      }
      seen += text.length();
      text.codePoints()
          .filter(Character::isLetter)
          .forEach(
              letter -> {
                scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
                vietnamese +=
                    "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ".indexOf(letter) >= 0 ? 1 : 0;
              });
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{IsLatin}]+")) {
        COMMON_WORDS.forEach(
            (language, common) -> {
              if (common.contains(word)) {
                words.merge(language, 1, Integer::sum);
              }
            });
      }
    }

    /** ISO 639-1 (Filipino: {@code fil}); the declared language when the text does not show it. */
    String guess(Hints hints) {
      UnicodeScript script = most(scripts);
      if (script == null) {
        return hints.language();
      }
      if (script != UnicodeScript.LATIN) {
        return BY_SCRIPT.getOrDefault(script, hints.language());
      }
      if (vietnamese * 20 > scripts.getOrDefault(script, 0)) {
        return "vi";
      }
      String language = most(words);
      if (language == null) {
        return hints.language();
      }
      boolean family = language.equals("ms") || language.equals("id");
      if (family && words.getOrDefault("ms", 0).equals(words.getOrDefault("id", 0))) {
        boolean malaysia = hints.language().equals("ms") || hints.country().equals("MY");
        return malaysia ? "ms" : "id";
      }
      return language;
    }

    private static <K> @org.jspecify.annotations.Nullable K most(Map<K, Integer> counts) {
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(null);
    }
  }
}
