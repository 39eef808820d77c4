package org.aidememoire.searchindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.searchindex.QueryProblem.Kind;

/**
 * User text → {@link Query}. Text without any of the signs below is simply words, so nobody needs
 * to know this:
 *
 * <pre>
 * query  = [ either ]
 * either = both { "OR" both }
 * both   = part { [ "AND" ] part }            words in a row stay together as one text
 * part   = [ "NOT" | "-" ] unit
 * unit   = group | field | near | phrase | prefix | word
 * group  = "(" either ")"
 * near   = ( word | phrase ) "NEAR" [ "/" number ] ( word | phrase )       at most 10 words apart
 * phrase = '"' … '"'                          side by side, in this order, never fuzzy
 * prefix = word "*"                           at least two letters
 * field  = name ":" ( value | from ".." to | phrase | group )
 * word   = anything up to a space, a quotation mark or a bracket that it did not open
 * </pre>
 *
 * <p>Examples: {@code "minimum wage" OR upah}, {@code kind:law-update year:2017..2020 levy}, {@code
 * country:(TH OR MY) NOT draft}, {@code passport NEAR/5 withheld}, {@code number:38/2020/NĐ-CP},
 * {@code date:2017-03..}, {@code inForce:2017-06-23}.
 *
 * <p>Most of what is typed is pasted, and a title is no query. A sign or an operator that has no
 * meaning where it stands is passed over and told (see {@link Reading}): a bracket or quotation
 * mark that is never closed, a name before a colon that is no field's, a star inside a word, an
 * operator at an end or {@link Signs between words in capitals}. It is an error only where an
 * operator shows that somebody writes in this language.
 *
 * <p>Operators are written in capitals. Names of fields are those of the schema. Ends of ranges may
 * be left out; years may be of the Buddhist era; a date may be a year or a month. A field that is a
 * period of days is asked by a date that lies in it, or by a range that overlaps it. Curly
 * quotation marks are as good as straight ones.
 */
public final class QueryParser {

  /** What is left when all of it is passed over. */
  private static final Query NOTHING = new Query.Words("");

  private static final int NEAR = 10;
  private static final int FARTHEST = 100;
  private static final int DEEPEST = 20;
  private static final int MOST_PASSED_OVER = 100;

  private final Cursor cursor;
  private final FieldValues fields;
  private final List<String> passedOver = new ArrayList<>();
  private int depth;

  /**
   * A text as it was understood.
   *
   * @param passedOver signs and operators that were read as parts of a text, each once
   */
  public record Reading(Query query, List<String> passedOver) {
    public Reading {
      passedOver = List.copyOf(passedOver);
    }
  }

  private QueryParser(String text, Schema<?> schema) {
    cursor = new Cursor(text);
    fields = new FieldValues(schema);
  }

  public static Query parse(String text, Schema<?> schema) throws QueryProblem {
    return read(text, schema).query();
  }

  public static Reading read(String text, Schema<?> schema) throws QueryProblem {
    QueryParser parser = new QueryParser(text, schema);
    Query query = parser.query();
    return new Reading(query, parser.passedOver.stream().distinct().toList());
  }

  private Query query() throws QueryProblem {
    cursor.requireBounded();
    cursor.space();
    if (cursor.atEnd()) {
      return new Query.Everything();
    }
    return either();
  }

  private Query either() throws QueryProblem {
    List<Query> parts = new ArrayList<>();
    parts.add(both());
    while (cursor.takeOperator("OR")) {
      parts.add(both());
    }
    return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
  }

  private Query both() throws QueryProblem {
    List<Query> parts = new ArrayList<>();
    boolean joined = false;
    do {
      Query part = part();
      if (!part.equals(NOTHING)) {
        add(parts, part, joined);
      }
      joined = cursor.takeOperator("AND");
    } while (joined || !atClosing() && !cursor.sees("OR"));
    return parts.isEmpty() ? NOTHING : parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  /** Words in a row stay together. */
  private static void add(List<Query> parts, Query part, boolean joined) {
    boolean row =
        !joined
            && part instanceof Query.Words
            && !parts.isEmpty()
            && parts.getLast() instanceof Query.Words;
    if (row) {
      String before = ((Query.Words) parts.removeLast()).text();
      parts.add(new Query.Words(before + " " + ((Query.Words) part).text()));
    } else {
      parts.add(part);
    }
  }

  /** The end of the text or of the group. */
  private boolean atClosing() {
    return cursor.atEnd() || depth > 0 && cursor.atClosing();
  }

  private Query part() throws QueryProblem {
    if (cursor.takeOperator("NOT") || cursor.takeMinus()) {
      return new Query.Not(unit());
    }
    return unit();
  }

  /** Signs that mean nothing here. */
  private boolean passOver() throws QueryProblem {
    int before = passedOver.size();
    while (!cursor.atEnd()) {
      boolean open = (cursor.atQuote() || cursor.atOpening()) && !cursor.isClosed();
      if (open && cursor.hasOperator()) {
        throw cursor.unclosed();
      }
      if (open || cursor.atInches() || depth == 0 && cursor.atClosing()) {
        passedOver.add(cursor.takeSign());
      } else if (cursor.atEmptyBrackets()) {
        passedOver.add(cursor.takeSign() + cursor.takeSign());
      } else {
        break;
      }
      if (passedOver.size() > MOST_PASSED_OVER) {
        throw new QueryProblem(Kind.TOO_COMPLEX, MOST_PASSED_OVER + " signs", 0, 0);
      }
    }
    return passedOver.size() > before;
  }

  private Query unit() throws QueryProblem {
    if (passOver() && (atClosing() || cursor.atOperator())) {
      return NOTHING;
    }
    int start = cursor.place();
    if (cursor.atEnd() || cursor.atClosing() || cursor.atOperator()) {
      throw cursor.unexpected(start, cursor.wordEnd());
    }
    if (cursor.atOpening()) {
      return group();
    }
    String name = cursor.takeName();
    if (!name.isEmpty()) {
      Optional<String> field = fields.named(name);
      return field.isPresent() ? field(field.get()) : passedOver(name);
    }
    boolean quoted = cursor.atQuote();
    String text = quoted ? cursor.takePhrase() : cursor.takeWord();
    int distance = cursor.takeNear(NEAR, FARTHEST);
    if (distance >= 0) {
      return near(text, distance);
    }
    if (quoted) {
      return text.isBlank() ? new Query.Everything() : new Query.Phrase(text);
    }
    return word(text, start);
  }

  /** A name that is no field's: a word, and its colon is passed over. */
  private Query passedOver(String name) {
    passedOver.add(name + ":");
    return new Query.Words(name);
  }

  private Query word(String text, int start) throws QueryProblem {
    int star = text.indexOf('*');
    if (star < 0) {
      if (Signs.named(text)) {
        passedOver.add(text);
      }
      return new Query.Words(text);
    }
    if (star == text.length() - 1 && Character.isLetter(text.codePointAt(0))) {
      return prefix(text, start);
    }
    passedOver.add("*");
    return new Query.Words(text.replace('*', ' ').strip());
  }

  private Query group() throws QueryProblem {
    int start = cursor.place();
    if (++depth > DEEPEST) {
      throw new QueryProblem(Kind.TOO_COMPLEX, DEEPEST + " brackets", start, start + 1);
    }
    cursor.takeOpening();
    Query inside = either();
    if (!cursor.takeClosing()) {
      throw new QueryProblem(Kind.UNCLOSED, "(", start, start + 1);
    }
    depth--;
    return inside;
  }

  private Query near(String left, int distance) throws QueryProblem {
    int start = cursor.place();
    if (cursor.atEnd() || cursor.atClosing() || cursor.atOpening() || cursor.atOperator()) {
      throw cursor.unexpected(start, cursor.wordEnd());
    }
    String right = cursor.atQuote() ? cursor.takePhrase() : cursor.takeWord();
    return new Query.Near(left, right, distance);
  }

  private static Query prefix(String word, int start) throws QueryProblem {
    if (word.codePointCount(0, word.length()) < 3) {
      throw new QueryProblem(Kind.SHORT_PREFIX, word, start, start + word.length());
    }
    return new Query.Prefix(word.substring(0, word.length() - 1));
  }

  private Query field(String name) throws QueryProblem {
    int place = cursor.place();
    if (fields.isText(name)) {
      return new Query.In(name, cursor.atOpening() ? group() : simple());
    }
    if (!cursor.atOpening()) {
      String value = cursor.atQuote() ? cursor.takePhrase() : cursor.takeWord();
      return fields.query(name, value, place);
    }
    return values(name);
  }

  /** What a text field's colon may be followed by. */
  private Query simple() throws QueryProblem {
    int start = cursor.place();
    if (cursor.atQuote()) {
      return new Query.Phrase(cursor.takePhrase());
    }
    return word(cursor.takeWord(), start);
  }

  /** Values of one field in brackets: any of them. */
  private Query values(String name) throws QueryProblem {
    int start = cursor.place();
    cursor.takeOpening();
    List<Query> any = new ArrayList<>();
    while (!cursor.atEnd() && !cursor.atClosing()) {
      cursor.takeOperator("OR");
      int place = cursor.place();
      if (cursor.atEnd() || cursor.atClosing() || cursor.atOpening() || cursor.atOperator()) {
        throw cursor.unexpected(place, cursor.wordEnd());
      }
      String value = cursor.atQuote() ? cursor.takePhrase() : cursor.takeWord();
      any.add(fields.query(name, value, place));
    }
    if (!cursor.takeClosing()) {
      throw new QueryProblem(Kind.UNCLOSED, "(", start, start + 1);
    }
    if (any.isEmpty()) {
      throw cursor.unexpected(start, start + 2);
    }
    return any.size() == 1 ? any.getFirst() : new Query.Or(any);
  }
}
