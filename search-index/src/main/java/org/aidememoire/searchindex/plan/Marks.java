package org.aidememoire.searchindex.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.searchindex.Query;
import org.aidememoire.searchindex.Snippet;
import org.aidememoire.searchindex.TermList;
import org.aidememoire.searchindex.analysis.AnalysedText;
import org.aidememoire.searchindex.analysis.Subfield;
import org.aidememoire.searchindex.analysis.Token;
import org.aidememoire.searchindex.analysis.WritingForm;
import org.jspecify.annotations.Nullable;

/** Marks in the texts of hits what a query asked for: the same words that made them match. */
public final class Marks {

  private final Map<Subfield, Set<String>> terms = new EnumMap<>(Subfield.class);
  private final List<Alternative> phrases = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();
  private @Nullable Optional<LikelyPlaces> likely;

  private final TermList list;
  private final List<TermList.Match> also = new ArrayList<>();

  public Marks(Query query, TermList list) {
    this.list = list;
    collect(query);
  }

  private void collect(Query query) {
    switch (query) {
      case Query.Words words -> words(words.text());
      case Query.Phrase phrase -> phrase(phrase.text());
      case Query.Near near -> {
        phrase(near.left());
        phrase(near.right());
      }
      case Query.Prefix prefix ->
          new AnalysedText(WritingForm.of(prefix.start()))
              .words()
              .forEach(word -> beginnings.add(AnalysedText.unmarked(word.term())));
      case Query.In in -> collect(in.query());
      case Query.And and -> and.parts().forEach(this::collect);
      case Query.Or or -> or.parts().forEach(this::collect);
      case Query.Is i -> {}
      case Query.Range r -> {}
      case Query.Not n -> {}
      case Query.Everything e -> {}
    }
  }

  private void words(String text) {
    Routing routing = new Routing(new AnalysedText(WritingForm.of(text)), list);
    routing.marks().forEach(this::want);
    also.addAll(routing.also());
  }

  /** The labels in the query whose concepts were searched by their other labels as well. */
  public List<TermList.Match> also() {
    return also;
  }

  private void phrase(String text) {
    AnalysedText analysed = new AnalysedText(WritingForm.of(text));
    Subfield subfield = Phrases.subfield(analysed);
    List<Token> tokens = Phrases.tokens(analysed, subfield);
    if (!tokens.isEmpty()) {
      want(new Alternative(subfield, tokens, 0));
    }
  }

  private void want(Alternative one) {
    if (one.tokens().size() == 1) {
      terms
          .computeIfAbsent(one.subfield(), subfield -> new HashSet<>())
          .add(one.tokens().getFirst().term());
    } else {
      phrases.add(one);
    }
  }

  /** The whole text. */
  public Snippet whole(String text) {
    return Fragments.snippet(text, 0, text.length(), in(text));
  }

  /** Up to {@code limit} pieces, those with most different words first; none without any. */
  public List<Snippet> fragments(String text, int limit) {
    List<Fragments.Mark> marks = in(text);
    return marks.isEmpty() ? List.of() : Fragments.of(text, marks, limit);
  }

  private List<Fragments.Mark> in(String text) {
    if (terms.isEmpty() && phrases.isEmpty() && beginnings.isEmpty()) {
      return List.of();
    }
    List<Fragments.Mark> marks = new ArrayList<>();
    Optional<List<LikelyPlaces.Place>> places = likely().flatMap(likely -> likely.in(text));
    if (places.isPresent()) {
      for (LikelyPlaces.Place place : places.get()) {
        AnalysedText row = new AnalysedText(text.substring(place.start(), place.end()));
        mark(row, place.start(), marks);
      }
    } else {
      AnalysedText analysed = new AnalysedText(text);
      mark(analysed, 0, marks);
      markPhrases(analysed, marks);
    }
    marks.sort(
        Comparator.comparingInt(Fragments.Mark::start)
            .thenComparing(Fragments.Mark::end, Comparator.reverseOrder()));
    return marks;
  }

  /** Where it is enough to look, when nothing but stems is wanted; most questions are so. */
  private Optional<LikelyPlaces> likely() {
    if (likely == null) {
      boolean onlyStems =
          phrases.isEmpty()
              && beginnings.isEmpty()
              && terms.keySet().equals(Set.of(Subfield.STEMS));
      Set<String> stems = terms.getOrDefault(Subfield.STEMS, Set.of());
      likely = onlyStems ? LikelyPlaces.of(stems) : Optional.empty();
    }
    return likely;
  }

  private void mark(AnalysedText analysed, int offset, List<Fragments.Mark> marks) {
    terms.forEach(
        (subfield, wanted) -> {
          for (Token token : analysed.tokens(subfield)) {
            if (wanted.contains(token.term())) {
              marks.add(
                  new Fragments.Mark(offset + token.start(), offset + token.end(), token.term()));
            }
          }
        });
  }

  private void markPhrases(AnalysedText analysed, List<Fragments.Mark> marks) {
    for (Token word : beginnings.isEmpty() ? List.<Token>of() : analysed.words()) {
      String term = AnalysedText.unmarked(word.term());
      if (beginnings.stream().anyMatch(term::startsWith)) {
        marks.add(new Fragments.Mark(word.start(), word.end(), term));
      }
    }
    Map<Subfield, Map<Integer, List<Token>>> places = new EnumMap<>(Subfield.class);
    for (Alternative phrase : phrases) {
      find(
          phrase,
          places.computeIfAbsent(phrase.subfield(), subfield -> places(analysed.tokens(subfield))),
          marks);
    }
  }

  private static Map<Integer, List<Token>> places(List<Token> tokens) {
    Map<Integer, List<Token>> places = new HashMap<>();
    tokens.forEach(
        token -> places.computeIfAbsent(token.position(), p -> new ArrayList<>(1)).add(token));
    return places;
  }

  private static void find(
      Alternative phrase, Map<Integer, List<Token>> places, List<Fragments.Mark> marks) {
    Token first = phrase.tokens().getFirst();
    for (Map.Entry<Integer, List<Token>> place : places.entrySet()) {
      Token start = at(places, place.getKey(), first.term());
      Token end = start;
      for (int i = 1; end != null && i < phrase.tokens().size(); i++) {
        Token next = phrase.tokens().get(i);
        end = at(places, place.getKey() + next.position() - first.position(), next.term());
      }
      if (start != null && end != null) {
        marks.add(new Fragments.Mark(start.start(), end.end(), first.term() + "…"));
      }
    }
  }

  private static @Nullable Token at(Map<Integer, List<Token>> places, int position, String term) {
    for (Token token : places.getOrDefault(position, List.of())) {
      if (token.term().equals(term)) {
        return token;
      }
    }
    return null;
  }
}
