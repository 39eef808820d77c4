package org.aidememoire.curriculum;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer writes of a module, for everybody who may read it.
 *
 * @param subjects of {@link TrainingTopics}
 * @param objectives what participants can do afterwards
 * @param minutes how long it takes
 * @param agenda the sessions in their order, with times and methods
 * @param debrief questions after the exercise
 */
public record ModuleContent(
    @Nullable Stage stage,
    @Nullable Mode mode,
    SortedSet<String> subjects,
    @Nullable String objectives,
    @Nullable Integer minutes,
    @Nullable String agenda,
    @Nullable String exercise,
    @Nullable String debrief,
    @Nullable String sources)
    implements Content {

  private static final int LONG = 20_000;
  private static final int WEEK = 7 * 24 * 60;

  public ModuleContent {
    subjects =
        subjects == null
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    objectives = Content.written(objectives);
    agenda = Content.written(agenda);
    exercise = Content.written(exercise);
    debrief = Content.written(debrief);
    sources = Content.written(sources);
  }

  /** A module is taught anywhere. */
  @Override
  public @Nullable String host() {
    return null;
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .required("stage", stage, "curriculum.stage.required")
        .required("mode", mode, "curriculum.mode.required")
        .required("objectives", objectives, "curriculum.objectives.required")
        .required("agenda", agenda, "curriculum.agenda.required")
        .when(
            minutes == null || minutes < 5 || minutes > WEEK, "minutes", "curriculum.minutes.range")
        .when(!TrainingTopics.ALL.containsAll(subjects), "subjects", "curriculum.subjects.unknown")
        .atMost(LONG, "objectives", objectives, "curriculum.text.long")
        .atMost(LONG, "agenda", agenda, "curriculum.text.long")
        .atMost(LONG, "exercise", exercise, "curriculum.text.long")
        .atMost(LONG, "debrief", debrief, "curriculum.text.long")
        .atMost(LONG, "sources", sources, "curriculum.text.long");
  }

  /** All that can be found by words. */
  String text() {
    return Content.text(objectives, agenda, exercise, debrief, sources);
  }
}
