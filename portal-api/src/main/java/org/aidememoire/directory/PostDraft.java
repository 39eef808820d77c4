package org.aidememoire.directory;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is sent in.
 *
 * @param ministry whose it is; looked at for a new one alone, like the host country
 * @param coveredBy the post that acts for it
 * @param attaches established strength, in attachés
 * @param checked when somebody last checked that the entry holds
 */
public record PostDraft(
    @Nullable String ministry,
    @Nullable String host,
    @Nullable String city,
    @Nullable String name,
    PostState state,
    @Nullable String coveredBy,
    int attaches,
    @Nullable String services,
    @Nullable String hours,
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String note,
    @Nullable String source,
    @Nullable LocalDate checked) {

  private static final int MOST_ATTACHES = 1000;
  private static final int LINE = 200;
  private static final int TEXT = 2000;

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{2,40}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,190}");

  public PostDraft {
    city = TypedText.line(city);
    name = TypedText.line(name);
    phone = TypedText.line(phone);
    email = TypedText.line(email);
  }

  /**
   * What can be seen to be wrong without the directory.
   *
   * @param today an entry is checked by then
   */
  FieldProblems problems(LocalDate today) {
    return new FieldProblems()
        .required("city", city, "field.city.required")
        .required("name", name, "field.post-name.required")
        .atMost(LINE, "city", city, "field.line.long")
        .atMost(LINE, "name", name, "field.line.long")
        .atMost(TEXT, "services", services, "field.note.long")
        .atMost(TEXT, "hours", hours, "field.note.long")
        .atMost(TEXT, "address", address, "field.note.long")
        .atMost(TEXT, "note", note, "field.note.long")
        .atMost(LINE, "source", source, "field.line.long")
        .when(phone != null && !PHONE.matcher(phone).matches(), "phone", "field.phone")
        .when(email != null && !EMAIL.matcher(email).matches(), "email", "field.email")
        .when(attaches < 0 || attaches > MOST_ATTACHES, "attaches", "field.attaches")
        .when(checked != null && checked.isAfter(today), "checked", "field.checked")
        .when(
            state == PostState.COVERED && coveredBy == null && note == null,
            "coveredBy",
            "field.covered-by.required");
  }
}
