package org.aidememoire.minutes;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.language.TypedText;
import org.aidememoire.problem.FieldProblems;
import org.jspecify.annotations.Nullable;

/**
 * A row of the minutes as it is sent in, without its text, which goes a way of its own.
 *
 * @param item a heading of its own; not needed where the item of the agenda has a title
 * @param agendaItem the item of the agenda that it is under, by its key
 * @param form left out: a statement
 * @param outcome of a decision, left out: agreed
 * @param owner the key of the post that is to do it, of an action alone
 */
public record StatementDraft(
    @Nullable String item,
    @Nullable UUID agendaItem,
    @Nullable String delegation,
    StatementForm form,
    @Nullable Outcome outcome,
    @Nullable String owner,
    @Nullable LocalDate due) {

  public StatementDraft {
    item = TypedText.line(item);
    delegation = TypedText.written(delegation);
    form = form == null ? StatementForm.STATEMENT : form;
    outcome = form != StatementForm.DECISION ? null : outcome == null ? Outcome.AGREED : outcome;
    owner = form == StatementForm.ACTION ? TypedText.written(owner) : null;
    due = form == StatementForm.ACTION ? due : null;
  }

  StatementDraft under(@Nullable String title) {
    return title == null
        ? this
        : new StatementDraft(title, agendaItem, delegation, form, outcome, owner, due);
  }

  /**
   * @param delegations the keys of those that sit at the table
   * @param posts the keys of those that can be given something to do
   */
  void check(Set<String> delegations, Set<String> posts) {
    new FieldProblems()
        .required("item", item, "minutes.item.required")
        .atMost(500, "item", item, "minutes.item.long")
        .when(
            delegation != null && !delegations.contains(delegation),
            "delegation",
            "minutes.delegation.unknown")
        .when(
            form == StatementForm.ACTION && !posts.contains("" + owner),
            "owner",
            "minutes.owner.required")
        .when(form == StatementForm.ACTION && due == null, "due", "minutes.due.required")
        .refuse();
  }
}
