package org.aidememoire.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aidememoire.curriculum.EditionContent;
import org.aidememoire.curriculum.Editions;
import org.aidememoire.curriculum.MaterialContent;
import org.aidememoire.curriculum.Materials;
import org.aidememoire.curriculum.ParticipantRow;
import org.aidememoire.curriculum.ProgrammeContent;
import org.aidememoire.curriculum.Programmes;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.View;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.record.RecordWords;
import org.aidememoire.web.words.Dates;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a programme, with what is taught in it and the materials that are for the reader:
 * who plays a role finds its brief here; four queries.
 */
@Page(path = "/editions/{id}")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class EditionPage {

  @Inject Address address;

  @Inject Editions editions;

  @Inject Programmes programmes;

  @Inject Materials materials;

  @Inject Dates dates;

  @Inject RecordWords records;

  private @Nullable View<EditionContent> edition;
  private @Nullable View<ProgrammeContent> programme;
  private List<RecordHeader> modules = List.of();
  private Map<UUID, List<View<MaterialContent>>> handed = Map.of();

  @PostConstruct
  void load() {
    var read = editions.get(address.key("id"));
    edition = read;
    programme = programmes.get(Objects.requireNonNull(read.header().container()));
    modules = editions.modules(read.content());
    handed =
        materials.of(modules.stream().map(RecordHeader::id).toList()).reversed().stream()
            .filter(material -> material.header().phase().released())
            .collect(Collectors.groupingBy(m -> Objects.requireNonNull(m.header().container())));
  }

  /** What the reader may see of the module's published materials, in the order of writing. */
  public List<View<MaterialContent>> materials(RecordHeader module) {
    return handed.getOrDefault(module.id(), List.of());
  }

  /** The lines of the table in which somebody is counted. */
  public List<ParticipantRow> participants() {
    return edition().content().rows().stream().filter(row -> row.all() > 0).toList();
  }

  public View<EditionContent> edition() {
    return Objects.requireNonNull(edition);
  }

  public View<ProgrammeContent> programme() {
    return Objects.requireNonNull(programme);
  }

  /** In the order in which they are taught. */
  public List<RecordHeader> modules() {
    return modules;
  }

  private int version(RecordHeader module) {
    return edition().content().version(module.id());
  }

  /** Whether the module changed after it was taken. */
  public boolean newer(RecordHeader module) {
    return module.contentVersion() > version(module);
  }

  /** Whether there are newer versions, and they can still be taken. */
  public boolean open() {
    return edition().header().editable()
        && !edition().content().begun(dates.today())
        && modules.stream().anyMatch(this::newer);
  }

  /** What changed in that module since it was taken. */
  public String changes(RecordHeader module) {
    return records.path(module)
        + "/history?from="
        + version(module)
        + "&to="
        + module.contentVersion();
  }
}
