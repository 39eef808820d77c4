package org.aidememoire.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it is sent in.
 *
 * @param post null for the ministry's head office
 * @param starts the first day, from its midnight at the place of the posting
 * @param ends the last day, through its end at the place of the posting; null while no end is
 *     planned
 */
public record PostingDraft(
    @Nullable UUID person,
    @Nullable String post,
    @Nullable Role role,
    @Nullable String title,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends) {

  /** What can be seen to be wrong without the directory. */
  FieldProblems problems() {
    return new FieldProblems()
        .required("role", role, "field.role.required")
        .required("starts", starts, "field.starts.required")
        .when(starts != null && ends != null && ends.isBefore(starts), "ends", "field.ends.order");
  }
}
