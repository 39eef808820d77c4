package org.aidememoire.search;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text that hangs on records of any kind, in pieces as people cite them. */
public interface TextSource {

  /**
   * So much of a record's text is searched, as much as of a single file: a code of laws of about
   * 8,000 pages.
   */
  int MOST_CHARACTERS = 20_000_000;

  /**
   * A page or section of a file, or a passage of the record itself.
   *
   * @param label as it is cited: "p. 4", "มาตรา 12"
   * @param anchor the key of the part that it is a piece of
   * @param part the name of that part, say {@code levy-order.pdf}; null of a passage
   * @param passage null of a file
   */
  record Piece(
      String label,
      UUID anchor,
      @Nullable String part,
      @Nullable String language,
      String text,
      @Nullable Passage passage) {

    public static Piece ofFile(
        String label, UUID anchor, String name, @Nullable String language, String text) {
      return new Piece(label, anchor, name, language, text, null);
    }

    public static Piece of(String label, UUID anchor, String text, Passage passage) {
      return new Piece(label, anchor, null, null, text, passage);
    }
  }

  /**
   * A place in a record that people look for as if it were a record.
   *
   * @param type what it is found as besides the kind of its record, one of {@link #types}
   * @param place where it stands, behind the address of the record's page
   */
  record Passage(String type, String place) {}

  /**
   * How much text a record has.
   *
   * @param version the same as long as each piece is the same
   */
  record Extent(long characters, String version) {

    static final Extent NONE = new Extent(0, "");

    Extent and(Extent other) {
      return new Extent(characters + other.characters, version + other.version);
    }
  }

  /** The extent of each record that has any text, with one query that reads none of it. */
  Map<UUID, Extent> extents(Collection<UUID> records);

  /** What its passages are found as, each with the feature in whose texts its word stands. */
  default Map<String, String> types() {
    return Map.of();
  }

  /** The pieces of one record, read as they are taken; to be closed. */
  Stream<Piece> of(UUID record);
}
