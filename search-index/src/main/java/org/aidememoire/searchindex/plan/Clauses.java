package org.aidememoire.searchindex.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Field;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.QueryProblem;
import org.aidememoire.searchindex.QueryProblem.Kind;
import org.aidememoire.searchindex.Schema;
import org.aidememoire.searchindex.TermList;

/** A query's tree → clauses, with the bounds that keep hostile queries cheap. */
public final class Clauses {

  private static final int MAX_PARTS = 128;
  private static final int MAX_LETTERS = 4000;

  private final Schema<?> schema;
  private final TextClauses texts;

  public Clauses(Schema<?> schema) {
    this.schema = schema;
    this.texts = new TextClauses(schema);
  }

  /**
   * @param strict most words must be there; otherwise one is enough
   */
  public Clause of(Query query, boolean strict, TermList terms) throws QueryProblem {
    if (size(query) > MAX_PARTS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, Integer.toString(MAX_PARTS), 0, 0);
    }
    if (letters(query) > MAX_LETTERS) {
      throw new QueryProblem(Kind.TOO_COMPLEX, MAX_LETTERS + " letters", 0, 0);
    }
    return of(query, new Scope(Optional.empty(), strict, terms));
  }

  private static int size(Query query) {
    return switch (query) {
      case Query.And and -> 1 + and.parts().stream().mapToInt(Clauses::size).sum();
      case Query.Or or -> 1 + or.parts().stream().mapToInt(Clauses::size).sum();
      case Query.Not not -> 1 + size(not.query());
      case Query.In in -> 1 + size(in.query());
      default -> 1;
    };
  }

  private static int letters(Query query) {
    return switch (query) {
      case Query.And and -> and.parts().stream().mapToInt(Clauses::letters).sum();
      case Query.Or or -> or.parts().stream().mapToInt(Clauses::letters).sum();
      case Query.Not not -> letters(not.query());
      case Query.In in -> letters(in.query());
      case Query.Words words -> words.text().length();
      case Query.Phrase phrase -> phrase.text().length();
      case Query.Near near -> near.left().length() + near.right().length();
      default -> 0;
    };
  }

  private Clause of(Query query, Scope scope) throws QueryProblem {
    return switch (query) {
      case Query.Words words -> texts.words(words.text(), scope);
      case Query.Phrase phrase -> texts.phrase(phrase.text(), scope);
      case Query.Near near -> texts.near(near, scope);
      case Query.Prefix prefix -> texts.prefix(prefix.start(), scope);
      case Query.In in -> of(in.query(), scope.in(searchable(in.field())));
      case Query.Is is -> new Clause.ConstantScore(is(is.field(), is.value()));
      case Query.Range range -> new Clause.ConstantScore(range(range));
      case Query.And and -> all(and.parts(), scope);
      case Query.Or or -> any(or.parts(), scope);
      case Query.Not not -> all(List.of(not), scope);
      case Query.Everything all -> new Clause.MatchAll();
    };
  }

  private Clause all(List<Query> parts, Scope scope) throws QueryProblem {
    List<Clause> scored = new ArrayList<>();
    List<Clause> silent = new ArrayList<>();
    List<Clause> absent = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        absent.add(of(not.query(), scope));
      } else {
        boolean scores = !(part instanceof Query.Is || part instanceof Query.Range);
        (scores ? scored : silent).add(of(part, scope));
      }
    }
    if (scored.isEmpty() && silent.isEmpty()) {
      scored.add(new Clause.MatchAll());
    }
    return new Clause.All(scored, silent, absent);
  }

  private Clause any(List<Query> parts, Scope scope) throws QueryProblem {
    List<Clause> any = new ArrayList<>();
    for (Query part : parts) {
      any.add(of(part, scope));
    }
    return new Clause.Any(any, 1);
  }

  private String searchable(String name) throws QueryProblem {
    return switch (field(name)) {
      case Field.Text<?> text -> text.name();
      case Field.Identifier<?> identifier -> identifier.name();
      case Field.Keyword<?> k -> throw unknown(name);
      case Field.Whole<?> w -> throw unknown(name);
      case Field.Day<?> d -> throw unknown(name);
      case Field.Period<?> p -> throw unknown(name);
      case Field.Stored<?> s -> throw unknown(name);
    };
  }

  private Clause is(String name, String value) throws QueryProblem {
    return switch (field(name)) {
      case Field.Keyword<?> keyword -> anyCase(name, value);
      case Field.Identifier<?> identifier -> new Clause.Term(name, Identifiers.key(value));
      case Field.Whole<?> whole -> exactly(name, whole(value));
      case Field.Day<?> day -> exactly(name, day(value));
      case Field.Period<?> period -> overlaps(name, day(value), day(value));
      case Field.Text<?> text ->
          texts.phrase(value, new Scope(Optional.of(name), true, TermList.none()));
      case Field.Stored<?> stored -> throw unknown(name);
    };
  }

  /** People type th for TH. */
  private static Clause anyCase(String name, String value) {
    return new Clause.OneOf(
        name,
        Stream.of(value, value.toUpperCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))
            .distinct()
            .toList());
  }

  private Clause range(Query.Range range) throws QueryProblem {
    List<Long> ends = new ArrayList<>();
    for (Optional<String> end : List.of(range.from(), range.to())) {
      boolean lower = ends.isEmpty();
      ends.add(
          end.isEmpty()
              ? (lower ? Long.MIN_VALUE : Long.MAX_VALUE)
              : number(range.field(), end.get()));
    }
    return field(range.field()) instanceof Field.Period
        ? overlaps(range.field(), ends.get(0), ends.get(1))
        : new Clause.Between(range.field(), ends.get(0), ends.get(1));
  }

  private static Clause overlaps(String period, long from, long to) {
    return new Clause.All(
        List.of(),
        List.of(
            new Clause.Between(Names.first(period), Long.MIN_VALUE, to),
            new Clause.Between(Names.last(period), from, Long.MAX_VALUE)),
        List.of());
  }

  private long number(String name, String value) throws QueryProblem {
    return switch (field(name)) {
      case Field.Whole<?> whole -> whole(value);
      case Field.Day<?> day -> day(value);
      case Field.Period<?> period -> day(value);
      case Field.Text<?> t -> throw unknown(name);
      case Field.Identifier<?> i -> throw unknown(name);
      case Field.Keyword<?> k -> throw unknown(name);
      case Field.Stored<?> s -> throw unknown(name);
    };
  }

  private static long whole(String value) throws QueryProblem {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new QueryProblem(Kind.BAD_VALUE, value, 0, 0);
    }
  }

  private static long day(String value) throws QueryProblem {
    try {
      return LocalDate.parse(value.strip()).toEpochDay();
    } catch (DateTimeException e) {
      throw new QueryProblem(Kind.BAD_VALUE, value, 0, 0);
    }
  }

  private Field<?> field(String name) throws QueryProblem {
    Optional<? extends Field<?>> field = schema.field(name);
    if (field.isEmpty()) {
      throw unknown(name);
    }
    return field.get();
  }

  private static QueryProblem unknown(String name) {
    return new QueryProblem(Kind.UNKNOWN_FIELD, name, 0, 0);
  }

  private static Clause exactly(String field, long value) {
    return new Clause.Between(field, value, value);
  }
}
