package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where in a plain text words with certain stems may stand, found without cutting the text into
 * words. Stemmers leave the inside of a word as it is, so a word of a stem contains the stem but
 * for its ends. What is found is then looked at closely; nothing that counts is passed over.
 */
final class LikelyPlaces {

  /** A row without a space. */
  record Place(int start, int end) {}

  /** First letters that the Malay stemmer may have given back: menulis is of tulis. */
  private static final String GIVEN_BACK = "kmnpst";

  /** Last letters that the English stemmer may have changed: studies, filing, possibility. */
  private static final String CHANGED = "iel";

  /** Shorter ones stand nearly everywhere. */
  private static final int SHORTEST = 2;

  private final List<String> insides;

  private LikelyPlaces(List<String> insides) {
    this.insides = insides;
  }

  /** Empty where cutting the whole text is as good. */
  static Optional<LikelyPlaces> of(Set<String> stems) {
    List<String> insides = new ArrayList<>();
    for (String stem : stems) {
      String inside = inside(stem);
      if (inside.length() < SHORTEST || !inside.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        return Optional.empty();
      }
      insides.add(inside);
    }
    return Optional.of(new LikelyPlaces(insides));
  }

  private static String inside(String stem) {
    int from = GIVEN_BACK.indexOf(stem.charAt(0)) >= 0 ? 1 : 0;
    int to =
        CHANGED.indexOf(stem.charAt(stem.length() - 1)) >= 0 ? stem.length() - 1 : stem.length();
    return from < to ? stem.substring(from, to) : "";
  }

  /** Empty for a text that is not plain ASCII, which must be cut as a whole. */
  Optional<List<Place>> in(String text) {
    if (!isPlain(text)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    TreeMap<Integer, Place> places = new TreeMap<>();
    for (String inside : insides) {
      int at = lower.indexOf(inside);
      while (at >= 0) {
        at = lower.indexOf(inside, add(places, text, at));
      }
    }
    // letters between full stops may be an acronym: O.W.W.A.
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (dot + 1 < text.length() && Character.isLetter(text.charAt(dot + 1))) {
        add(places, text, dot);
      }
    }
    return Optional.of(List.copyOf(places.values()));
  }

  private static int add(TreeMap<Integer, Place> places, String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    places.put(start, new Place(start, end));
    return end;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
