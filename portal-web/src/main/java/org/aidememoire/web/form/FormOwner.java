package org.aidememoire.web.form;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Who began a form: the person, and the place that what is saved would be kept by. Whoever sends
 * the form must be the same, or is prompted first. The form's own field carries it; forging it
 * would save nothing that the sender may not save anyway.
 *
 * @param person the key, {@code -} where there is none
 * @param place the post or, at a head office, the ministry; {@code -} where nothing is kept
 * @param words the name and the place as people know them
 */
public record FormOwner(String person, String place, String words) {

  /** The form's field that carries it. */
  public static final String FIELD = "form.by";

  private static final String NONE = "-";

  public static FormOwner of(Reader reader) {
    var acting = reader.acting();
    return new FormOwner(
        reader.person() == null ? NONE : reader.person().toString(),
        acting.map(p -> Objects.requireNonNullElse(p.post(), p.ministry())).orElse(NONE),
        Stream.concat(Stream.of(reader.name()), acting.map(FormOwner::place).stream())
            .collect(Collectors.joining(", ")));
  }

  private static String place(CurrentPosting posting) {
    return Objects.requireNonNullElse(posting.postName(), posting.ministryName());
  }

  /** As the field carries it. */
  public String written() {
    return person + " " + place + " " + words;
  }

  static Optional<FormOwner> read(String written) {
    var parts = written.split(" ", 3);
    return parts.length < 3
        ? Optional.empty()
        : Optional.of(new FormOwner(parts[0], parts[1], parts[2]));
  }

  /**
   * Whether one of these fields names the same owner: whoever took the form over sends both the
   * first owner's and their own.
   */
  public boolean among(String @Nullable [] written) {
    return written != null
        && Arrays.stream(written)
            .flatMap(w -> read(w).stream())
            .anyMatch(o -> o.person.equals(person) && o.place.equals(place));
  }

  /** In words, who began the form; empty where it does not say. */
  public static String began(String @Nullable [] written) {
    return written == null
        ? ""
        : Arrays.stream(written)
            .flatMap(w -> read(w).stream())
            .findFirst()
            .map(FormOwner::words)
            .orElse("");
  }
}
