package org.aidememoire.searchindex;

import java.util.Objects;

/**
 * A query that cannot be answered as it stands, with the reason and the place in its text. The
 * message is plain English; pages translate {@link #kind} and {@link #detail} themselves.
 */
public final class QueryProblem extends Exception {

  private static final long serialVersionUID = 1;

  /** Why; each name is a key for translated messages. */
  public enum Kind {
    /** A quotation mark or bracket is opened and never closed. Detail: the mark. */
    UNCLOSED,
    /** Something else was expected here. Detail: what was found. */
    UNEXPECTED,
    /** No field of this name can be asked. Detail: the name. */
    UNKNOWN_FIELD,
    /** The field cannot hold this value. Detail: the value. */
    BAD_VALUE,
    /** A word with a wildcard begins with too few letters. Detail: the word. */
    SHORT_PREFIX,
    /** More words or operators than one query may have. Detail: the bound. */
    TOO_COMPLEX,
    /** A page beyond the last one that is counted out. Detail: the last page. */
    TOO_DEEP
  }

  private final Kind kind;
  private final String detail;
  private final int start;
  private final int end;

  /**
   * @param start where the trouble begins in the query's text, or 0 when there is no text
   * @param end where it ends; may equal start
   */
  public QueryProblem(Kind kind, String detail, int start, int end) {
    super(message(kind, detail));
    this.kind = Objects.requireNonNull(kind);
    this.detail = detail;
    this.start = start;
    this.end = end;
  }

  public Kind kind() {
    return kind;
  }

  public String detail() {
    return detail;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  private static String message(Kind kind, String detail) {
    return switch (kind) {
      case UNCLOSED -> "The " + detail + " is never closed";
      case UNEXPECTED -> "Did not expect " + detail + " here";
      case UNKNOWN_FIELD -> "There is no field " + detail;
      case BAD_VALUE -> "Not a value of this field: " + detail;
      case SHORT_PREFIX -> "Give at least two letters before the *: " + detail;
      case TOO_COMPLEX -> "The query is too long; the limit is " + detail;
      case TOO_DEEP -> "Only pages up to " + detail + " can be reached; narrow the search";
    };
  }
}
