package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The wording of an instrument.
 *
 * @param passages in their order; put together they are the source
 */
public record LawText(Tradition tradition, List<Passage> passages) {

  public LawText {
    passages = List.copyOf(passages);
  }

  public static LawText of(String source, Tradition tradition) {
    return new LawText(tradition, new Structure(source, tradition).passages());
  }

  public String source() {
    return passages.stream().map(Passage::text).collect(Collectors.joining());
  }

  /** What was found in it. */
  public record Counts(
      int provisions, int subdivisions, int elucidated, int unassigned, List<String> missing) {}

  public Counts counts() {
    return new Counts(
        (int) count(Component.MAIN, Level.PROVISION),
        (int) count(Component.MAIN, Level.SUBDIVISION),
        (int) count(Component.ELUCIDATION, Level.PROVISION),
        passages.stream()
            .filter(p -> p.level() == Level.UNASSIGNED)
            .mapToInt(p -> p.text().strip().length())
            .sum(),
        missing());
  }

  private long count(Component component, Level level) {
    return passages.stream().filter(p -> p.component() == component && p.level() == level).count();
  }

  /** The numbers that the main part skips, each as it would be written: not read, or not there. */
  private List<String> missing() {
    var numbers = new TreeSet<Integer>();
    for (var passage : passages) {
      if (passage.component() == Component.MAIN && passage.begins()) {
        ProvisionNumber.readings(passage.number()).stream()
            .findFirst()
            .ifPresent(number -> numbers.add(number.number()));
      }
    }
    var missing = new ArrayList<String>();
    for (int n = 1; !numbers.isEmpty() && n < numbers.last(); n++) {
      if (!numbers.contains(n)) {
        missing.add(Integer.toString(n));
      }
    }
    return List.copyOf(missing);
  }

  /** An anchor for each passage, none twice. */
  public List<String> anchors() {
    var anchors = new ArrayList<String>();
    var taken = new HashMap<String, Integer>();
    String grouping = "";
    String provision = "";
    for (var passage : passages) {
      var own = tradition.anchor(passage.level()) + "_" + passage.number();
      var anchor =
          switch (passage.level()) {
            case UNASSIGNED -> tradition.anchor(passage.level());
            case SUBGROUPING -> grouping.isEmpty() ? own : grouping + "__" + own;
            case SUBDIVISION -> provision.isEmpty() ? own : provision + "__" + own;
            default -> own;
          };
      if (passage.level() == Level.GROUPING) {
        grouping = anchor;
      }
      if (passage.level() == Level.PROVISION || passage.level() == Level.SCHEDULE) {
        provision = anchor;
      }
      var full = passage.component().anchor(anchor.replaceAll("[^\\p{L}\\p{N}_]+", "-"));
      int times = taken.merge(full, 1, Integer::sum);
      anchors.add(times == 1 ? full : full + "." + times);
    }
    return List.copyOf(anchors);
  }
}
