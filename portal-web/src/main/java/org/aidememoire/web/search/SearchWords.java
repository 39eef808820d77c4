package org.aidememoire.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A search in words: what was typed, and the choices beside it. */
@RequestScoped
public class SearchWords {

  @Inject FacetWords words;

  /** Say {@code levy · Malaysia · 2019}. */
  public String of(SearchAddress search) {
    return Stream.concat(
            Stream.of(search.text()),
            search.chosen().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(v -> known(facet.getKey(), v))))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A choice as {@code facet=value}. */
  public String choice(String choice) {
    var parts = choice.split("=", 2);
    if (parts.length < 2) {
      return choice;
    }
    var word = known(parts[0], parts[1]);
    return parts[0].equals(FacetWords.WITHOUT) ? word : words.name(parts[0]) + ": " + word;
  }

  /** What was typed into an address by hand may be no value: it finds nothing. */
  String known(String facet, String value) {
    try {
      return words.value(facet, value);
    } catch (RuntimeException e) {
      return value;
    }
  }
}
