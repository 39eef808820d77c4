package org.aidememoire.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.instrument.InstrumentContent;
import org.aidememoire.instrument.Instruments;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.PracticeRemark;
import org.aidememoire.practice.PracticeRemarks;
import org.aidememoire.practice.PracticeUseContent;
import org.aidememoire.practice.PracticeUses;
import org.aidememoire.practice.Practices;
import org.aidememoire.record.Content;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One good practice, with the reports of those who used it. */
@Page(path = "/practices/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class PracticePage {

  @Inject Address address;

  @Inject Practices practices;

  @Inject PracticeUses uses;

  @Inject PracticeRemarks remarks;

  @Inject Instruments instruments;

  @Inject PracticeWords words;

  private @Nullable View<PracticeContent> practice;
  private List<View<PracticeUseContent>> reports = List.of();
  private List<PracticeRemark> review = List.of();

  @PostConstruct
  void load() {
    var read = practices.get(address.key("id"));
    practice = read;
    reports = uses.of(read.header().id());
    review = remarks.of(read.header().id());
  }

  public View<PracticeContent> practice() {
    return Objects.requireNonNull(practice);
  }

  public List<View<PracticeUseContent>> uses() {
    return reports;
  }

  /** "2 adopted it, …", empty where nobody has reported. */
  public String tally() {
    return words.tally(reports);
  }

  public List<View<InstrumentContent>> instruments() {
    return instruments.named(practice().content().instruments());
  }

  public boolean inReview() {
    return !review.isEmpty();
  }

  /** How many remarks are still to be answered. */
  public long openRemarks() {
    return review.stream().filter(PracticeRemark::open).count();
  }

  public List<String> standards() {
    return Content.lines(practice().content().standards());
  }
}
