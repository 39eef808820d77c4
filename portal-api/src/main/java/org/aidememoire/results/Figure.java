package org.aidememoire.results;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table of results.
 *
 * @param category a country or a type of violation, {@link Counts#TOTAL} for all
 * @param sex {@link Counts#TOTAL} for all
 * @param value null: withheld
 * @param womenPercent of the value; null where it is withheld or not known, which is told apart by
 *     {@link #shareWithheld}
 */
public record Figure(
    String period,
    String category,
    String sex,
    @Nullable Long value,
    @Nullable String womenPercent,
    boolean shareWithheld) {

  public boolean withheld() {
    return value == null;
  }

  /** Over all categories and sexes. */
  public boolean overall() {
    return category.equals(Counts.TOTAL) && sex.equals(Counts.TOTAL);
  }

  public boolean allSexes() {
    return sex.equals(Counts.TOTAL);
  }

  public long number() {
    return Objects.requireNonNull(value);
  }
}
