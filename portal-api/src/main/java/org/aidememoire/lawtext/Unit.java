package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is compared as one: a provision with its subdivisions, a heading, a stretch that belongs to
 * no provision.
 *
 * @param anchor in its text
 * @param number empty for what has none
 */
public record Unit(Component component, Level level, String number, String anchor, String text) {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** All units of a text, which together are its source. */
  public static List<Unit> of(LawText law) {
    var units = new ArrayList<Unit>();
    var anchors = law.anchors();
    for (int i = 0; i < anchors.size(); i++) {
      var passage = law.passages().get(i);
      int last = units.size() - 1;
      if (passage.level() == Level.SUBDIVISION
          && last >= 0
          && units.get(last).level == Level.PROVISION
          && units.get(last).component == passage.component()) {
        units.set(last, units.get(last).and(passage.text()));
      } else {
        units.add(
            new Unit(
                passage.component(),
                passage.level(),
                passage.number(),
                anchors.get(i),
                passage.text()));
      }
    }
    return List.copyOf(units);
  }

  private Unit and(String more) {
    return new Unit(component, level, number, anchor, text + more);
  }

  boolean kindred(Unit other) {
    return component == other.component
        && (level == Level.PROVISION) == (other.level == Level.PROVISION);
  }

  /** The wording without the number by which it is headed. */
  String wording(Tradition tradition) {
    var heading =
        switch (level) {
          case PROVISION -> tradition.provision().pattern();
          case GROUPING -> tradition.grouping().pattern();
          case SUBGROUPING -> tradition.subgrouping().pattern();
          default -> null;
        };
    return heading == null ? text : heading.matcher(text).replaceFirst("");
  }

  /** Letters and digits alone: what is the same in all typesetting. */
  static String bare(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
