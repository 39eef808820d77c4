package org.aidememoire.lawtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.aidememoire.lawtext.Headings.Heading;
import org.jspecify.annotations.Nullable;

/** Finds the structure of a law in its text. */
final class Structure {

  private static final Pattern ELUCIDATION =
      Pattern.compile(
          "P ?E ?N ?J ?E ?L ?A ?S ?A ?N\\s+ATAS\\b|^[ \\t#]*PENJELASAN[ \\t]*$", Pattern.MULTILINE);

  private static final Pattern CONTENTS =
      Pattern.compile("^[ \\t]*ARRANGEMENT OF SECTIONS", Pattern.MULTILINE);

  private static final Pattern ENACTED =
      Pattern.compile("^[ \\t]*(?:An Act |BE IT ENACTED|An Ordinance )", Pattern.MULTILINE);

  private static final Pattern SCHEDULE =
      Pattern.compile(
          "^[ \\t]*((?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH)? ?)SCHEDULE[ \\t]*$",
          Pattern.MULTILINE);

  /** The line above a Malaysian section that names it. */
  private static final Pattern NOTE =
      Pattern.compile("[A-Z“][^\\n]{2,70}(?<![.;:,—–-])", Pattern.UNICODE_CHARACTER_CLASS);

  private final String source;
  private final Tradition tradition;
  private final List<Passage> passages = new ArrayList<>();

  private record Mark(int at, int end, Level level, String number) {}

  Structure(String source, Tradition tradition) {
    this.source = source;
    this.tradition = tradition;
  }

  /** In their order; put together they are the source. */
  List<Passage> passages() {
    int contents = 0;
    int main = 0;
    int elucidation = source.length();
    if (tradition == Tradition.INDONESIAN) {
      elucidation = found(ELUCIDATION, 0, elucidation);
    }
    if (tradition == Tradition.MALAYSIAN) {
      int list = found(CONTENTS, 0, source.length());
      int enacted = found(ENACTED, list, source.length());
      if (enacted < source.length()) {
        contents = list;
        main = enacted;
      }
    }
    unassigned(Component.MAIN, 0, contents);
    unassigned(Component.CONTENTS, contents, main);
    component(Component.MAIN, main, elucidation);
    component(Component.ELUCIDATION, elucidation, source.length());
    return List.copyOf(passages);
  }

  private int found(Pattern pattern, int from, int otherwise) {
    var matcher = pattern.matcher(source);
    return matcher.find(from) ? matcher.start() : otherwise;
  }

  private void unassigned(Component component, int from, int to) {
    if (from < to) {
      passages.add(new Passage(component, Level.UNASSIGNED, "", source.substring(from, to)));
    }
  }

  private void component(Component component, int from, int to) {
    if (from >= to) {
      return;
    }
    var marks = new ArrayList<Mark>();
    int body = component == Component.MAIN ? schedules(marks, from, to) : to;
    if (component == Component.MAIN) {
      marks(marks, tradition.grouping(), Level.GROUPING, from, body, Numerals::readings);
      parts(marks, from, body);
    }
    marks(marks, tradition.provision(), Level.PROVISION, from, body, Structure::provision);
    closing(marks, body);
    marks.sort(Comparator.comparingInt(Mark::at));
    passages(component, marks, from, to);
  }

  private static List<ProvisionNumber> provision(String written) {
    var numbers = new LinkedHashSet<>(ProvisionNumber.readings(written));
    numbers.addAll(Numerals.readings(written));
    return List.copyOf(numbers);
  }

  private void marks(
      List<Mark> marks,
      HeadingPattern pattern,
      Level level,
      int from,
      int to,
      Function<String, List<ProvisionNumber>> read) {
    var candidates = pattern.candidates(source, from, to, read);
    for (var heading : Headings.chosen(candidates, tradition != Tradition.THAI)) {
      int at =
          level == Level.PROVISION
              ? withNote(Lines.start(source, heading.at()), from)
              : heading.at();
      marks.add(new Mark(at, heading.end(), level, heading.number().toString()));
    }
  }

  /** Parts start over in each chapter: each is taken as it stands. */
  private void parts(List<Mark> marks, int from, int to) {
    for (var part : tradition.subgrouping().candidates(source, from, to, Numerals::readings)) {
      marks.add(
          new Mark(
              part.at(), part.end(), Level.SUBGROUPING, part.readings().getFirst().toString()));
    }
  }

  /** Where the schedules begin, which number what they like. */
  private int schedules(List<Mark> marks, int from, int to) {
    if (tradition != Tradition.MALAYSIAN) {
      return to;
    }
    int first = to;
    var matcher = SCHEDULE.matcher(source).region(from, to);
    while (matcher.find()) {
      var number = Numerals.readings(matcher.group(1));
      marks.add(
          new Mark(
              matcher.start(),
              matcher.end(),
              Level.SCHEDULE,
              number.isEmpty() ? "1" : number.getFirst().toString()));
      first = Math.min(first, matcher.start());
    }
    return first;
  }

  private void closing(List<Mark> marks, int to) {
    var pattern = tradition.closing();
    var last = marks.stream().filter(m -> m.level() == Level.PROVISION).mapToInt(Mark::end).max();
    if (pattern != null && last.isPresent()) {
      var matcher = pattern.matcher(source).region(last.getAsInt(), to);
      if (matcher.find()) {
        marks.add(new Mark(matcher.start(), matcher.end(), Level.UNASSIGNED, ""));
      }
    }
  }

  private int withNote(int at, int from) {
    if (tradition != Tradition.MALAYSIAN) {
      return at;
    }
    int start = at;
    for (int lines = 0; lines < 3 && start > from + 1; lines++) {
      int above = source.lastIndexOf('\n', start - 2) + 1;
      var line = source.substring(above, start - 1).strip();
      if (above < from || line.matches(".*(?:Laws of Malaysia|ACT \\d+).*|[^a-z]*|.* \\d+")) {
        return at;
      }
      start = above;
      if (NOTE.matcher(line).matches()) {
        return start;
      }
      if (!line.matches("[a-z][^\\n]{2,70}(?<![.;:,—–-])")) {
        return at;
      }
    }
    return at;
  }

  private void passages(Component component, List<Mark> marks, int from, int to) {
    unassigned(component, from, marks.isEmpty() ? to : marks.getFirst().at());
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1).at() : to;
      if (mark.level() == Level.PROVISION) {
        divided(component, mark, end);
      } else {
        passage(component, mark, end);
      }
    }
  }

  private void passage(Component component, Mark mark, int end) {
    if (mark.at() < end) {
      passages.add(
          new Passage(component, mark.level(), mark.number(), source.substring(mark.at(), end)));
    }
  }

  private void divided(Component component, Mark provision, int end) {
    var divisions = divisions(provision, end, tradition.subdivision());
    int first = divisions.isEmpty() ? end : divisions.getFirst().at();
    passage(component, provision, first);
    for (int i = 0; i < divisions.size(); i++) {
      passage(
          component, divisions.get(i), i + 1 < divisions.size() ? divisions.get(i + 1).at() : end);
    }
  }

  private List<Mark> divisions(Mark provision, int end, @Nullable HeadingPattern pattern) {
    if (pattern == null) {
      return paragraphs(provision, end);
    }
    var candidates = pattern.candidates(source, provision.end(), end, ProvisionNumber::readings);
    var chosen = Headings.chosen(candidates, true);
    if (chosen.isEmpty() || chosen.getFirst().number().number() != 1) {
      return List.of();
    }
    return chosen.stream().map(this::division).toList();
  }

  private Mark division(Heading heading) {
    return new Mark(
        Lines.start(source, heading.at()),
        heading.end(),
        Level.SUBDIVISION,
        heading.number().toString());
  }

  /** Thai law counts paragraphs without writing their numbers; items in brackets are no วรรค. */
  private List<Mark> paragraphs(Mark provision, int end) {
    var marks = new ArrayList<Mark>();
    boolean titled = source.startsWith("#", provision.at());
    int count = titled ? 0 : 1;
    int line = source.indexOf('\n', provision.end()) + 1;
    while (line > 0 && line < end) {
      int next = source.indexOf('\n', line) + 1;
      var text = source.substring(line, next == 0 ? end : Math.min(next, end)).strip();
      if (!text.isEmpty() && !text.startsWith("(") && !text.startsWith("“")) {
        marks.add(new Mark(line, line, Level.SUBDIVISION, Integer.toString(++count)));
      }
      line = next;
    }
    return count > 1 ? marks : List.of();
  }
}
