package org.aidememoire.importer;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a path, a file's name and the first page of a text say about an instrument. Fields have the
 * API's names; what cannot be determined is left out.
 */
final class FileDefaults {

  private static final Map<String, String> LANGUAGE_OF_COUNTRY =
      Map.of(
          "TH", "th", "ID", "id", "MY", "ms", "VN", "vi", "KH", "km", "LA", "lo", "MM", "my", "PH",
          "en", "SG", "en");
  private static final Map<UnicodeScript, String> LANGUAGE_OF_SCRIPT =
      Map.of(
          UnicodeScript.THAI, "th",
          UnicodeScript.LAO, "lo",
          UnicodeScript.KHMER, "km",
          UnicodeScript.MYANMAR, "my");

  /** {@code uu-2017-18}: an Indonesian law or regulation, by kind, year and number. */
  private static final Pattern INDONESIAN =
      Pattern.compile("(uu|pp|perpres|permen)-(\\d{4})-(\\d+)");

  private static final Map<String, String> INDONESIAN_KINDS =
      Map.of(
          "uu", "Undang-Undang",
          "pp", "Peraturan Pemerintah",
          "perpres", "Peraturan Presiden",
          "permen", "Peraturan Menteri");

  /** What an Indonesian law is about stands between these words on its first page. */
  private static final Pattern ABOUT =
      Pattern.compile("\\bTENTANG\\s+([\\p{Lu}\\s/,()-]{4,160}?)\\s+DENGAN RAHMAT");

  /** {@code Act_136_Contracts_Act_1950_EN}: a Malaysian act. */
  private static final Pattern MALAYSIAN = Pattern.compile("(Act|Akta)_(\\w+?)_(.+?)(?:_(EN|BM))?");

  private static final Pattern HEADING = Pattern.compile("(?m)^#\\s+(\\S.{2,300})$");
  private static final Set<String> COUNTRIES = LANGUAGE_OF_COUNTRY.keySet();

  private FileDefaults() {}

  /**
   * @param path with the folder's name, {@code laws/id/uu-2017-18.md}
   * @param firstPage of a text; empty for other files
   */
  static Map<String, String> of(String path, String firstPage) {
    var fields = new TreeMap<String, String>();
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]+$", "");
    jurisdiction(path, fields);
    fields.put("language", language(fields.getOrDefault("host", ""), firstPage));
    fields.put("title", sentence(name));
    Matcher heading = HEADING.matcher(firstPage);
    if (heading.find()) {
      fields.put("title", heading.group(1).strip());
    }
    indonesian(name, firstPage, fields);
    malaysian(name, fields);
    return fields;
  }

  private static void jurisdiction(String path, Map<String, String> fields) {
    fields.put("jurisdiction", "INTERNATIONAL");
    fields.put("form", "POLICY");
    for (String segment : path.split("/")) {
      String country = segment.toUpperCase(Locale.ROOT);
      if (COUNTRIES.contains(country)) {
        fields.put("jurisdiction", "HOST_COUNTRY");
        fields.put("host", country);
        fields.put("form", "LAW");
      }
    }
  }

  private static String language(String host, String firstPage) {
    for (var script : LANGUAGE_OF_SCRIPT.entrySet()) {
      long letters = firstPage.codePoints().filter(Character::isLetter).count();
      long ofScript =
          firstPage.codePoints().filter(c -> UnicodeScript.of(c) == script.getKey()).count();
      if (ofScript * 3 > letters && letters > 0) {
        return script.getValue();
      }
    }
    return LANGUAGE_OF_COUNTRY.getOrDefault(host, "en");
  }

  private static void indonesian(String name, String firstPage, Map<String, String> fields) {
    Matcher match = INDONESIAN.matcher(name);
    if (!match.matches()) {
      return;
    }
    String kind = match.group(1).toUpperCase(Locale.ROOT);
    String title =
        "%s Nomor %s Tahun %s"
            .formatted(INDONESIAN_KINDS.get(match.group(1)), match.group(3), match.group(2));
    Matcher about = ABOUT.matcher(firstPage);
    if (about.find() && !about.group(1).contains("TENTANG")) {
      title += " tentang " + capitals(about.group(1));
    }
    fields.put("title", title);
    fields.put("number", "%s %s/%s".formatted(kind, match.group(3), match.group(2)));
    fields.put("form", kind.equals("UU") ? "LAW" : "REGULATION");
  }

  private static void malaysian(String name, Map<String, String> fields) {
    Matcher match = MALAYSIAN.matcher(name);
    if (match.matches()) {
      fields.put("number", match.group(1) + " " + match.group(2));
      fields.put("title", match.group(3).replace('_', ' '));
      fields.put("language", "BM".equals(match.group(4)) ? "ms" : "en");
    }
  }

  /** {@code criminal_code} becomes «Criminal code». */
  private static String sentence(String name) {
    String words = name.replaceAll("[_-]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** KETENAGAKERJAAN becomes Ketenagakerjaan; small words stay small. */
  private static String capitals(String shouted) {
    var words = new StringBuilder();
    for (String word : shouted.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      boolean small = Set.of("dan", "di", "atas", "oleh", "yang", "dengan").contains(word);
      words.append(words.isEmpty() ? "" : " ");
      words.append(
          small
              ? word
              : Pattern.compile("(^|[/(-])(\\p{L})")
                  .matcher(word)
                  .replaceAll(m -> m.group(1) + m.group(2).toUpperCase(Locale.ROOT)));
    }
    return words.toString();
  }
}
