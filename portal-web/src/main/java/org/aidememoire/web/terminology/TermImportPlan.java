package org.aidememoire.web.terminology;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Conflict;
import org.aidememoire.terminology.ImportPlan;
import org.aidememoire.terminology.TermImports;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Redirect;
import org.jspecify.annotations.Nullable;

/** What a file would change, and the button that changes it. */
@Page(path = "/terms/import/{file}")
@Access(Rule.SECRETARIAT)
@Named
@RequestScoped
public class TermImportPlan {

  /** More changes are counted, not shown one by one. */
  private static final int SHOWN = 200;

  @Inject Address address;

  @Inject TermImports imports;

  @Inject Form form;

  private TermImports.@Nullable Kept kept;
  private @Nullable ImportPlan plan;

  @PostConstruct
  void load() {
    kept = imports.kept(address.key("file"));
    look();
  }

  private void look() {
    plan = imports.plan(kept().content());
  }

  private TermImports.Kept kept() {
    return Objects.requireNonNull(kept);
  }

  public String name() {
    return kept().name();
  }

  public ImportPlan plan() {
    return Objects.requireNonNull(plan);
  }

  public boolean possible() {
    return plan().problems().isEmpty() && !plan().changes().isEmpty();
  }

  public long added() {
    return plan().changes().stream().filter(ImportPlan.Change::added).count();
  }

  public long changed() {
    return plan().changes().size() - added();
  }

  public List<ImportPlan.Change> shown() {
    return plan().changes().stream().limit(SHOWN).toList();
  }

  public long unshown() {
    return Math.max(0, plan().changes().size() - SHOWN);
  }

  public String passedOver() {
    return String.join(", ", plan().passedOver());
  }

  public void apply() {
    try {
      if (imports.apply(kept().content(), form.number("number")).applied()) {
        imports.forget(kept().id());
        Redirect.to("/terms");
      }
    } catch (Conflict e) {
      form.problem("plan", e.getMessage());
      look();
    }
  }
}
