package org.aidememoire.record;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes in a record of one kind, beside its {@link Heading}: a Java record of the
 * kind. The database, each revision, the API and the forms have it as the same JSON. What is not
 * nullable may be left out by who sends it and then has its default.
 */
public interface Content {

  /** The host country that the record itself is about, if any; otherwise its post's counts. */
  @Nullable String host();

  /**
   * Adds why it cannot be kept, all of it at once.
   *
   * @param countries the codes in the directory
   */
  void check(FieldProblems problems, Set<String> countries);

  /** What was written in a field, null where nothing was. */
  static @Nullable String written(@Nullable String text) {
    return TypedText.written(text);
  }

  /** What was written in those fields, one after the other. */
  static String text(@Nullable String... written) {
    return Stream.of(written).filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  /** The lines of what was written, without empty ones. */
  static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The names of the constants of a closed set. */
  static <E extends Enum<E>> Set<String> names(Class<E> set) {
    return Stream.of(set.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
