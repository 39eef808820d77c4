package org.aidememoire.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.PracticeUseContent;
import org.aidememoire.practice.PracticeUses;
import org.aidememoire.practice.Practices;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One report on the use of a practice. */
@Page(path = "/practice-uses/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class PracticeUsePage {

  @Inject Address address;

  @Inject PracticeUses uses;

  @Inject Practices practices;

  private @Nullable View<PracticeUseContent> use;
  private @Nullable View<PracticeContent> practice;

  @PostConstruct
  void load() {
    var read = uses.get(address.key("id"));
    use = read;
    practice = practices.get(Objects.requireNonNull(read.header().container()));
  }

  public View<PracticeUseContent> use() {
    return Objects.requireNonNull(use);
  }

  public View<PracticeContent> practice() {
    return Objects.requireNonNull(practice);
  }
}
