package org.aidememoire.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.practice.PracticeUseContent;
import org.aidememoire.practice.PracticeUses;
import org.aidememoire.practice.UseOutcome;
import org.aidememoire.record.Records;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Terms;

/** Reports how a post used a practice of another, new or again. */
@Page(path = {"/practices/{practice}/uses/new", "/practice-uses/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class PracticeUseEdit extends RecordEdit<PracticeUseContent> {

  @Inject PracticeUses uses;

  @Inject Terms terms;

  @Override
  protected Records<PracticeUseContent> records() {
    return uses;
  }

  @Override
  protected String containedIn() {
    return "practice";
  }

  /** Only those who read the practice report on it and read what became of it. */
  @Override
  protected void startNew(Form started) {
    started.start("sharing", SharingLevel.COMMUNITY);
  }

  public List<Option> outcomes() {
    return terms.of("practiceuse.outcome", UseOutcome.class);
  }
}
