package org.aidememoire.curriculum;

import java.util.Set;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer hands out with a module, or keeps to the trainers.
 *
 * @param role whose brief it is, say "the employer's side"; of role briefs alone
 */
public record MaterialContent(
    @Nullable MaterialUse use, @Nullable String role, @Nullable String text) implements Content {

  public MaterialContent {
    role = Content.written(role);
    text = Content.written(text);
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("use", use, "curriculum.use.required")
        .when(use == MaterialUse.ROLE_BRIEF && role == null, "role", "curriculum.role.required")
        .required("text", text, "curriculum.material.required")
        .atMost(200, "role", role, "curriculum.role.long")
        .atMost(20_000, "text", text, "curriculum.text.long");
  }
}
