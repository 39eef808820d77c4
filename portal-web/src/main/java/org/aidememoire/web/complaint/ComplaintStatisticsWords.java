package org.aidememoire.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aidememoire.complaint.Outcome;
import org.aidememoire.complaint.Violation;
import org.aidememoire.vocabulary.Sex;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.words.Terms;

/** The constants of the table, and what they mean. */
@Named
@RequestScoped
public class ComplaintStatisticsWords {

  @Inject Terms terms;

  public List<Option> types() {
    return terms.of("complaintstatistics.type", Violation.class);
  }

  public List<Option> sexes() {
    return terms.of("complaintstatistics.sex", Sex.class);
  }

  public List<Option> outcomes() {
    return terms.of("complaintstatistics.outcome", Outcome.class);
  }
}
