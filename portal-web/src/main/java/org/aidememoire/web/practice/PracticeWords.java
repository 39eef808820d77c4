package org.aidememoire.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.PracticeTerms;
import org.aidememoire.practice.PracticeUseContent;
import org.aidememoire.practice.PracticeUses;
import org.aidememoire.practice.UseOutcome;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;
import org.jspecify.annotations.Nullable;

/** What pages say of practices, in words. */
@Named
@RequestScoped
public class PracticeWords {

  @Inject Messages messages;

  public String reached(PracticeContent practice) {
    return practice.women() == null && practice.men() == null
        ? messages.of("practice.reached-unknown")
        : messages.of("practice.reached-line", count(practice.women()), count(practice.men()));
  }

  private static int count(@Nullable Integer people) {
    return people == null ? 0 : people;
  }

  /** "2 adopted it, …", empty where nobody has reported. */
  public String tally(List<View<PracticeUseContent>> uses) {
    return PracticeUses.tally(uses).entrySet().stream()
        .map(said -> messages.word("practice.tally", said.getKey(), said.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The tone of an outcome's colour; the word always stands beside it. */
  public String tone(UseOutcome outcome) {
    return switch (outcome) {
      case ADOPTED, ADAPTED -> "good";
      case DID_NOT_WORK -> "bad";
    };
  }

  public List<Option> functions() {
    return options("practice.function", PracticeTerms.FUNCTIONS);
  }

  public List<Option> tasks() {
    return options("practice.task", PracticeTerms.TASKS);
  }

  public List<Option> violations() {
    return options("practice.violation", PracticeTerms.VIOLATIONS);
  }

  private List<Option> options(String vocabulary, Collection<String> terms) {
    return terms.stream().map(term -> new Option(term, messages.word(vocabulary, term))).toList();
  }
}
