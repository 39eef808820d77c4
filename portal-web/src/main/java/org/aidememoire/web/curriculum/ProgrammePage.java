package org.aidememoire.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.aidememoire.curriculum.EditionContent;
import org.aidememoire.curriculum.Editions;
import org.aidememoire.curriculum.ProgrammeContent;
import org.aidememoire.curriculum.Programmes;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** One programme, with the editions that the reader may see; two queries. */
@Page(path = "/programmes/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class ProgrammePage {

  @Inject Address address;

  @Inject Programmes programmes;

  @Inject Editions editions;

  private @Nullable View<ProgrammeContent> programme;
  private List<View<EditionContent>> held = List.of();

  @PostConstruct
  void load() {
    var read = programmes.get(address.key("id"));
    programme = read;
    held =
        editions.of(read.header().id()).stream()
            .sorted(Comparator.comparing(ProgrammePage::firstDay).reversed())
            .toList();
  }

  private static String firstDay(View<EditionContent> edition) {
    return String.valueOf(edition.content().starts());
  }

  public View<ProgrammeContent> programme() {
    return Objects.requireNonNull(programme);
  }

  /** The latest first. */
  public List<View<EditionContent>> editions() {
    return held;
  }
}
