package org.aidememoire.problem;

import java.sql.SQLException;
import java.util.Optional;

/** A part of the portal is unavailable at the moment. The same can be tried again later. */
public final class Unavailable extends PortalException {

  /** After so long a program may ask again. */
  public static final String SECONDS = "30";

  private static final String DATABASE = "database.away";

  private final String code;

  /** PostgreSQL's query_canceled: the statement had run for as long as it may. */
  private static final String CANCELLED = "57014";

  public Unavailable(String code) {
    super(Messages.text(code));
    this.code = code;
  }

  /** Nothing works without it, not even knowing who reads. */
  public static Unavailable database() {
    return new Unavailable(DATABASE);
  }

  public boolean ofDatabase() {
    return code.equals(DATABASE);
  }

  /** The database's word, behind a failure, that it did not come to an end in time. */
  public static Optional<Unavailable> behind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
        return Optional.of(new Unavailable("too-costly"));
      }
    }
    return Optional.empty();
  }
}
