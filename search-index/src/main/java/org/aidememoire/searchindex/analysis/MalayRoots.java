package org.aidememoire.searchindex.analysis;

import java.util.Set;

/**
 * What the Indonesian stemmer does not know, for Malay and Indonesian alike: words that only look
 * as if they had an affix, and the first letter that a nasal prefix swallows (menempatkan is from
 * tempat, memotong from potong, mengirim from kirim).
 */
final class MalayRoots {

  private static final Set<String> ROOTS =
      Set.of(
          ("majikan pekan makan ikan bulan jalan badan hutan tahun bahan laporan peran beban perempuan"
                  + " negara menteri kementerian agensi dengan bukan akan perlu sekolah kedutaan"
                  + " kerajaan permit dermaga sendiri sebab selama setiap terus benar berita belum"
                  + " berapa terima tempat penting tenaga teman sehat seksyen peserta pasal perintah"
                  + " kantor kuman zaman aman iman taman tangan lapangan depan papan bagian")
              .split(" "));

  /** What follows mem- and pem- without having lost a p. */
  private static final Set<String> WITH_M =
      Set.of("asuk", "asak", "akan", "inta", "ilik", "iliki", "ulai", "ohon", "uat", "inum", "ati");

  /** What follows men- and pen- without having lost a t. */
  private static final Set<String> WITH_N = Set.of("ikah", "ilai", "asihat", "aik", "ama", "yata");

  /** What follows meng- and peng- having lost a k; most roots there begin with a vowel. */
  private static final Set<String> WITH_K =
      Set.of(
          "irim", "umpul", "unjung", "aji", "erja", "eluar", "embali", "urang", "awal", "elola",
          "enal", "ira", "uasa", "onsumsi", "endali", "ait", "unci", "edepan");

  private MalayRoots() {}

  static boolean isRoot(String word) {
    return ROOTS.contains(word);
  }

  static String repaired(String word, String stem) {
    if (word.length() < 6 || !isVowel(stem.charAt(0))) {
      return stem;
    }
    String nasal = word.charAt(1) == 'e' && "mp".indexOf(word.charAt(0)) >= 0 ? after(word) : "";
    return switch (nasal) {
      case "m" -> (WITH_M.contains(stem) ? "m" : "p") + stem;
      case "n" -> (WITH_N.contains(stem) ? "n" : "t") + stem;
      case "ng" -> (WITH_K.contains(stem) ? "k" : "") + stem;
      default -> stem;
    };
  }

  /** The nasal after me- or pe- when a vowel follows it. */
  private static String after(String word) {
    if (word.startsWith("ng", 2)) {
      return isVowel(word.charAt(4)) ? "ng" : "";
    }
    boolean nasal = word.charAt(2) == 'm' || word.charAt(2) == 'n';
    return nasal && isVowel(word.charAt(3)) ? word.substring(2, 3) : "";
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
