package org.aidememoire.web.practice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.practice.PracticeContent;
import org.aidememoire.practice.PracticeUseContent;
import org.aidememoire.practice.PracticeUses;
import org.aidememoire.practice.Practices;
import org.aidememoire.record.Listing;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.form.Option;
import org.aidememoire.web.page.Page;

/**
 * Which practices address a violation or belong to a task, and how often they worked: of the newest
 * hundred that the reader may see, by two queries.
 */
@Page(path = "/practices/problems")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ProblemsPage {

  @Inject Practices practices;

  @Inject PracticeUses uses;

  @Inject PracticeWords words;

  private List<View<PracticeContent>> published = List.of();
  private Map<UUID, List<View<PracticeUseContent>>> reports = Map.of();

  /**
   * @param tally in words, empty where nobody has reported
   */
  public record Line(RecordHeader header, String tally) {}

  /** The practices of one term. */
  public record Group(String word, List<Line> lines) {}

  @PostConstruct
  void load() {
    published =
        practices.newest(null, Listing.MOST).items().stream()
            .filter(p -> p.header().phase().released())
            .toList();
    reports =
        uses.of(published.stream().map(p -> p.header().id()).toList()).stream()
            .collect(
                Collectors.groupingBy(use -> Objects.requireNonNull(use.header().container())));
  }

  public List<Group> violations() {
    return groups(words.violations(), PracticeContent::violations);
  }

  public List<Group> tasks() {
    return groups(words.tasks(), PracticeContent::tasks);
  }

  private List<Group> groups(List<Option> terms, Function<PracticeContent, Collection<String>> of) {
    return terms.stream()
        .map(
            term ->
                new Group(
                    term.word(),
                    published.stream()
                        .filter(p -> of.apply(p.content()).contains(term.value()))
                        .map(this::line)
                        .toList()))
        .toList();
  }

  private Line line(View<PracticeContent> practice) {
    var header = practice.header();
    return new Line(header, words.tally(reports.getOrDefault(header.id(), List.of())));
  }
}
