package org.aidememoire.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page says.
 *
 * @param kind the prefix of the texts for it
 * @param reason the domain's own sentence, if it gave one
 * @param id under which an unknown failure stands in the log
 * @param address where the same can be requested or sent again; empty where that is of no use
 * @param held a form that is not lost: what was typed, to be sent again; null where none is held
 * @param written what was typed where it cannot be sent again, to be read and copied
 */
public record Failure(
    int status,
    String kind,
    @Nullable String reason,
    @Nullable String id,
    String address,
    @Nullable Held held,
    List<String> written) {

  private static final Set<Integer> EXPLAINED =
      Set.of(400, 401, 403, 404, 408, 409, 413, 429, 503, 507);

  private static final String DATABASE = "database";

  static Failure ofDatabase(@Nullable String reason, String address) {
    return new Failure(503, DATABASE, reason, null, address, null, List.of());
  }

  static Failure of(int status, @Nullable String reason, @Nullable String id, String address) {
    var kind = EXPLAINED.contains(status) ? Integer.toString(status) : "500";
    return new Failure(status, kind, reason, id, address, null, List.of());
  }

  Failure holding(String kindOfForm, @Nullable String why, @Nullable Held form) {
    return new Failure(status, kindOfForm, why, id, address, form, List.of());
  }

  Failure showing(List<String> texts) {
    return new Failure(status, kind, reason, id, address, held, texts);
  }

  /** Whether somebody else must sign in before it can be sent again. */
  public boolean signsIn() {
    return status == HttpServletResponse.SC_UNAUTHORIZED || kind.equals("begun");
  }

  /** Whether nothing works for the moment, not even knowing who reads. */
  public boolean databaseAway() {
    return kind.equals(DATABASE);
  }

  /** A field of a form, as it was sent. */
  public record Field(String name, String value) {}

  /**
   * A form that waits for an answer.
   *
   * @param fields all that was sent
   * @param answer what is sent with it by who says yes; null where there is nothing to say yes to
   * @param made the address of what was saved before, or empty
   */
  public record Held(List<Field> fields, @Nullable Field answer, String made) {

    /** The form's own key, by which its draft in the browser is known. */
    public String key() {
      return fields.stream()
          .filter(f -> f.name().equals("form.key"))
          .map(Field::value)
          .reduce("", (first, last) -> last);
    }
  }
}
