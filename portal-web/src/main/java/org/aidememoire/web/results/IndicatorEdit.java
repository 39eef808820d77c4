package org.aidememoire.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.Records;
import org.aidememoire.results.Grain;
import org.aidememoire.results.IndicatorContent;
import org.aidememoire.results.Indicators;
import org.aidememoire.results.Source;
import org.aidememoire.results.Unit;
import org.aidememoire.web.form.Form;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordEdit;
import org.aidememoire.web.words.Terms;

/** Describes an indicator, new or again. */
@Page(path = {"/indicators/new", "/indicators/{id}/edit"})
@Access(Rule.POSTED)
@Named
@RequestScoped
public class IndicatorEdit extends RecordEdit<IndicatorContent> {

  @Inject Indicators indicators;

  @Inject Terms terms;

  @Override
  protected Records<IndicatorContent> records() {
    return indicators;
  }

  @Override
  protected void startNew(Form started) {
    started.start("source", Source.PEOPLE_TRAINED).start("grain", Grain.QUARTER);
  }

  public List<Option> sources() {
    return terms.of("indicator.source", Source.class);
  }

  public List<Option> units() {
    return terms.of("indicator.unit", Unit.class);
  }

  public List<Option> grains() {
    return terms.of("indicator.grain", Grain.class);
  }
}
