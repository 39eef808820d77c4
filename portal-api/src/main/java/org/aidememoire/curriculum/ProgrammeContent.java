package org.aidememoire.curriculum;

import java.util.Set;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * A training that is held again and again.
 *
 * @param participants for whom it is
 * @param partners who gives it: academies, institutes, organisations
 */
public record ProgrammeContent(
    @Nullable String aim, @Nullable String participants, @Nullable String partners)
    implements Content {

  public ProgrammeContent {
    aim = Content.written(aim);
    participants = Content.written(participants);
    partners = Content.written(partners);
  }

  @Override
  public @Nullable String host() {
    return null;
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("aim", aim, "curriculum.aim.required")
        .atMost(20_000, "aim", aim, "curriculum.text.long")
        .atMost(5_000, "participants", participants, "curriculum.line.long")
        .atMost(5_000, "partners", partners, "curriculum.line.long");
  }

  String text() {
    return Content.text(aim, participants, partners);
  }
}
