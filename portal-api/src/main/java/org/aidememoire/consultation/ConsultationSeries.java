package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Heading;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;
import org.aidememoire.record.View;
import org.aidememoire.sharing.Sharing;
import org.aidememoire.sharing.SharingGroupDraft;
import org.aidememoire.sharing.SharingGroups;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;

/** Series of consultations, each as far as the current reader may see and do. */
@ApplicationScoped
public class ConsultationSeries extends Records<ConsultationSeriesContent> {

  @Inject ConsultationSeriesKind kind;

  @Override
  public Kind<ConsultationSeriesContent> kind() {
    return kind;
  }

  @Inject SharingGroups groups;

  /**
   * A series that is to be shared with a group and names none begins with a group of its members:
   * whoever works for the countries of its posts where it meets. Observers are invited to that
   * group, and so to this series alone.
   */
  @Override
  public View<ConsultationSeriesContent> create(
      Draft<ConsultationSeriesContent> draft, @Nullable UUID container) {
    var sharing = draft.sharing();
    if (sharing.level() != SharingLevel.GROUPS || !sharing.groups().isEmpty()) {
      return super.create(draft, container);
    }
    check(draft);
    var group = groups.create(members(draft.heading(), inDirectory(draft.content())));
    var shared = new Sharing(SharingLevel.GROUPS, List.of(group.id()));
    return super.create(new Draft<>(draft.heading(), draft.content(), shared), container);
  }

  private SharingGroupDraft members(Heading heading, ConsultationSeriesContent series) {
    var sending = places.sending(Set.copyOf(series.posts()));
    new FieldProblems().when(sending.isEmpty(), "posts", "consultation.group.posts").refuse();
    return new SharingGroupDraft(
        "" + heading.title(), null, series.host(), sending, List.of(), List.of(), false);
  }

  @Override
  protected ConsultationSeriesContent begin(ConsultationSeriesContent written, UUID id) {
    return inDirectory(written);
  }

  @Override
  protected ConsultationSeriesContent become(
      ConsultationSeriesContent before, ConsultationSeriesContent written) {
    return inDirectory(written);
  }

  private ConsultationSeriesContent inDirectory(ConsultationSeriesContent written) {
    var named = new HashSet<>(written.posts());
    named.addAll(written.coConveners());
    var known = Set.copyOf(places.posts(named));
    new FieldProblems()
        .when(!known.containsAll(written.posts()), "posts", "consultation.post.unknown")
        .when(!known.containsAll(written.coConveners()), "coConveners", "consultation.post.unknown")
        .refuse();
    return written;
  }
}
