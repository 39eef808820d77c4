package org.aidememoire.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aidememoire.directory.PostPlan;
import org.aidememoire.directory.PostTables;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Done;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The posts of a ministry as a table: what it would change, and the button that changes it. */
@Page(path = "/administration/post-table")
@Access(Rule.DIRECTORY)
@Named
@RequestScoped
public class PostTablePage {

  @Inject PostTables tables;

  @Inject Form form;

  @Inject Done done;

  private @Nullable PostPlan plan;

  /** Null while nothing was sent, or it could not be looked at. */
  public @Nullable PostPlan plan() {
    return plan;
  }

  public void look() {
    form.attempt("table", () -> plan = tables.plan(form.text("table")));
  }

  public void apply() {
    if (form.attempt("table", () -> tables.apply(form.text("table"), form.value("basis")))) {
      done.lead("/directory", "administration.done", 0);
    } else {
      look();
    }
  }
}
