package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A law as a legislator and a scanner might change it: provisions inserted, deleted, renumbered,
 * split, merged, moved and misread. It remembers from which units of the old law each one comes.
 */
final class EditedLaw {

  private static final String MISREAD = "lI1O0S5B8eocnurm";

  private final Random random;
  private final LawText law;
  private final List<Part> parts = new ArrayList<>();

  private record Part(Unit unit, Set<Integer> from) {}

  EditedLaw(LawText law, LawText stranger, long seed) {
    this.law = law;
    random = new Random(seed);
    var units = Unit.of(law);
    for (int i = 0; i < units.size(); i++) {
      parts.add(new Part(units.get(i), Set.of(i)));
    }
    var strange =
        Unit.of(stranger).stream()
            .filter(u -> u.level() == Level.PROVISION && u.text().length() > 200)
            .toList();
    int edits = 1 + random.nextInt(Math.max(2, units.size() / 8));
    for (int i = 0; i < edits; i++) {
      edit(strange);
    }
    if (random.nextBoolean()) {
      renumber();
    }
  }

  private void edit(List<Unit> strange) {
    var places =
        IntStream.range(0, parts.size())
            .filter(i -> parts.get(i).unit().level() == Level.PROVISION)
            .boxed()
            .toList();
    if (places.size() < 3) {
      return;
    }
    int at = places.get(random.nextInt(places.size()));
    switch (random.nextInt(6)) {
      case 0 -> insert(at, strange.get(random.nextInt(strange.size())));
      case 1 -> parts.remove(at);
      case 2 -> split(at);
      case 3 -> merge(at);
      case 4 -> parts.add(random.nextInt(parts.size()), parts.remove(at));
      default -> misread(at);
    }
  }

  private void insert(int at, Unit stranger) {
    var number = parts.get(at).unit().number() + "Z" + random.nextInt(90);
    parts.add(at + 1, new Part(provision(parts.get(at).unit(), number, stranger.text()), Set.of()));
  }

  private static Unit provision(Unit like, String number, String text) {
    return new Unit(like.component(), Level.PROVISION, number, "", text);
  }

  private void split(int at) {
    var part = parts.get(at);
    var text = part.unit().text();
    int middle = text.indexOf('\n', text.length() / 2);
    // halves of what was merged before would be the old provisions again
    if (text.length() < 400
        || middle < 0
        || middle > text.length() - 150
        || part.from().size() != 1) {
      return;
    }
    var unit = part.unit();
    parts.set(at, new Part(provision(unit, unit.number(), text.substring(0, middle)), part.from()));
    var second = provision(unit, unit.number() + "Y", text.substring(middle));
    parts.add(at + 1, new Part(second, part.from()));
  }

  private void merge(int at) {
    if (at + 1 >= parts.size()) {
      return;
    }
    var one = parts.get(at);
    var other = parts.get(at + 1);
    if (!one.unit().kindred(other.unit()) || other.unit().text().length() < 200) {
      return;
    }
    var from = new HashSet<>(one.from());
    from.addAll(other.from());
    var text = one.unit().text() + other.unit().text();
    parts.set(at, new Part(provision(one.unit(), one.unit().number(), text), from));
    parts.remove(at + 1);
  }

  private void misread(int at) {
    var part = parts.get(at);
    var text = new StringBuilder(part.unit().text());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && random.nextInt(40) == 0) {
        text.setCharAt(i, MISREAD.charAt(random.nextInt(MISREAD.length())));
      }
    }
    parts.set(
        at, new Part(provision(part.unit(), part.unit().number(), text.toString()), part.from()));
  }

  /** From one on through each component, in its headings, too. */
  private void renumber() {
    int number = 0;
    var component = Component.MAIN;
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var unit = part.unit();
      if (unit.component() != component) {
        component = unit.component();
        number = 0;
      }
      if (unit.level() == Level.PROVISION) {
        var next = Integer.toString(++number);
        var matcher = law.tradition().provision().pattern().matcher(unit.text());
        var text =
            matcher.find()
                ? unit.text().substring(0, matcher.start(1))
                    + next
                    + unit.text().substring(matcher.end(1))
                : unit.text();
        parts.set(i, new Part(provision(unit, next, text), part.from()));
      }
    }
  }

  LawText text() {
    return new LawText(
        law.tradition(),
        parts.stream()
            .map(Part::unit)
            .map(u -> new Passage(u.component(), u.level(), u.number(), u.text()))
            .toList());
  }

  /** Where the unit of the new law at that place comes from. */
  Set<Integer> origin(int place) {
    return parts.get(place).from();
  }

  /** What became of a unit of the old law. */
  Set<Integer> fate(int place) {
    return IntStream.range(0, parts.size())
        .filter(j -> parts.get(j).from().contains(place))
        .boxed()
        .collect(Collectors.toSet());
  }
}
