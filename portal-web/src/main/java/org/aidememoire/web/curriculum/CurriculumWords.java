package org.aidememoire.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.aidememoire.curriculum.EditionContent;
import org.aidememoire.curriculum.MaterialUse;
import org.aidememoire.curriculum.Mode;
import org.aidememoire.curriculum.Stage;
import org.aidememoire.curriculum.TrainingTopics;
import org.aidememoire.vocabulary.Sex;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.aidememoire.web.words.Terms;
import org.jspecify.annotations.Nullable;

/** What the pages of training say in words. */
@Named
@RequestScoped
public class CurriculumWords {

  @Inject Messages messages;

  @Inject Terms terms;

  @Inject Dates dates;

  public List<Option> stages() {
    return terms.of("module.stage", Stage.class);
  }

  public List<Option> modes() {
    return terms.of("module.mode", Mode.class);
  }

  public List<Option> uses() {
    return terms.of("material.use", MaterialUse.class);
  }

  public List<Option> subjects() {
    return TrainingTopics.ALL.stream()
        .map(term -> new Option(term, messages.word("module.subject", term)))
        .toList();
  }

  /** "1 h 30 min". */
  public String length(@Nullable Integer minutes) {
    int all = Objects.requireNonNullElse(minutes, 0);
    return messages.of("module.length", all / 60, all % 60);
  }

  /** From the first day to the last. */
  public String days(EditionContent edition) {
    return dates.days(
        Objects.requireNonNull(edition.starts()), Objects.requireNonNull(edition.ends()));
  }

  /** "21 people: 12 women, 9 men", empty where nobody was counted. */
  public String participants(EditionContent edition) {
    return edition.participants() == 0
        ? ""
        : messages.of(
            "edition.participants-line",
            edition.participants(),
            edition.participants(Sex.WOMEN),
            edition.participants(Sex.MEN),
            edition.participants(Sex.UNSPECIFIED));
  }
}
