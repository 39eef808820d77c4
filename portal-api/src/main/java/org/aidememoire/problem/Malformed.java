package org.aidememoire.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was sent has another form than is taken here: a name that nothing reads, a name that stands
 * twice, a list where a text belongs. It is refused before anything of it is used, for a name that
 * is passed over in silence can be the one that narrows.
 */
public final class Malformed extends PortalException {

  /** Names and values beyond that are cut in the message. */
  private static final int LONGEST = 60;

  private final List<Part> parts;

  /**
   * One thing that is wrong.
   *
   * @param field the way to it, as {@code sharing.level} or {@code instruments[2]}
   */
  public record Part(String field, String message) {

    /** Nothing reads that name; the nearest of those that are read is offered. */
    public static Part unknown(String field, String name, Collection<String> known) {
      var said =
          Nearest.to(name, known)
              .map(near -> Messages.text("malformed.meant").formatted(shortened(name), near))
              .orElseGet(
                  () ->
                      Messages.text(known.isEmpty() ? "malformed.none" : "malformed.unknown")
                          .formatted(shortened(name), String.join(", ", known)));
      return new Part(shortened(field), said);
    }

    /**
     * @param code of a sentence with one gap, for the field
     */
    public static Part of(String field, String code) {
      return new Part(shortened(field), Messages.text(code).formatted(shortened(field)));
    }

    private static String shortened(String text) {
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
  }

  public Malformed(List<Part> parts) {
    super(parts.stream().map(Part::message).collect(Collectors.joining(" ")));
    this.parts = List.copyOf(parts);
  }

  public List<Part> parts() {
    return parts;
  }
}
