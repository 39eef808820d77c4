package org.aidememoire.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.Practices;
import org.aidememoire.record.Records;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.instrument.InstrumentFinder;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.record.RecordField;

/** Describes a good practice, new or again. */
@Page(path = {"/practices/new", "/practices/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class PracticeEdit extends RecordEdit<PracticeContent> {

  @Inject Practices practices;

  @Inject InstrumentFinder finder;

  @Inject Form form;

  @Override
  protected Records<PracticeContent> records() {
    return practices;
  }

  /** The chosen instruments in words; every key in what was pasted, whole addresses do. */
  public List<Option> instruments() {
    return finder.options(
        RecordField.keys(String.join(" ", form.values("instruments"))).stream()
            .map(UUID::fromString)
            .toList());
  }
}
