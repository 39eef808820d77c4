package org.aidememoire.searchindex;

/** The index on disk was built with another schema or analysis: build a new one beside it. */
public final class IndexOutdated extends Exception {

  private static final long serialVersionUID = 1;

  private final transient IndexVersion found;
  private final transient IndexVersion wanted;

  public IndexOutdated(IndexVersion found, IndexVersion wanted) {
    super("The index was built with " + found + ", wanted is " + wanted);
    this.found = found;
    this.wanted = wanted;
  }

  public IndexVersion found() {
    return found;
  }

  public IndexVersion wanted() {
    return wanted;
  }
}
