package org.aidememoire.problem;

/** A part of the portal is away for the moment. The same can be asked again later. */
public final class Unavailable extends PortalException {

  /** After so long a program may ask again. */
  public static final String SECONDS = "30";

  private static final String DATABASE = "database.away";

  private final String code;

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
}
