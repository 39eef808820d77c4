package org.aidememoire.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.RecordLinks;
import org.aidememoire.record.Step;
import org.aidememoire.sharing.SharingLevel;
import org.aidememoire.web.text.Messages;

/**
 * What a record cites that not all of its readers would reach once it is released: a draft, or a
 * record shared with fewer. Whoever releases it can bring those along that are theirs to bring.
 */
@RequestScoped
public class Along {

  @Inject RecordLinks links;

  @Inject Kinds kinds;

  @Inject RecordWords records;

  @Inject Messages messages;

  /**
   * One cited record.
   *
   * @param why its readers do not reach it, in words
   * @param offer what the reader can do about it with the same step, empty where nothing
   */
  public record Cited(RecordHeader header, String why, String offer) {

    public boolean offered() {
      return !offer.isEmpty();
    }
  }

  List<Cited> of(RecordHeader header, Step step) {
    var readers = kinds.named(header.kind()).readersAfter(header.id(), step.name());
    var keys = links.outOfReach(header.id(), readers);
    return kinds.headers(keys).values().stream().map(one -> cited(one, header)).toList();
  }

  private Cited cited(RecordHeader cited, RecordHeader with) {
    if (!cited.phase().released()) {
      var offer = release(cited).isPresent() ? messages.of("record.along-publish") : "";
      return new Cited(cited, messages.of("record.along-state", records.state(cited)), offer);
    }
    var offer = shareable(cited, with) ? messages.of("record.along-share") : "";
    return new Cited(cited, records.sharing(cited), offer);
  }

  /**
   * Whether the reader may share it as that record is shared, and nobody loses it by that: groups
   * stand beside a host circle, teams and circles are those of one country, and a part is not
   * shared further than its container is.
   */
  private boolean shareable(RecordHeader cited, RecordHeader with) {
    return with.container() == null
        && cited.editable()
        && cited.level().compareTo(with.level()) < 0
        && !(cited.level() == SharingLevel.HOST_CIRCLE && with.level() == SharingLevel.GROUPS)
        && (with.level().compareTo(SharingLevel.COUNTRY_TEAM) < 0
            || with.level().compareTo(SharingLevel.HOST_CIRCLE) > 0
            || Objects.equals(cited.circle(), with.circle()))
        && kinds.named(cited.kind()).mayShare(cited.id(), with.level());
  }

  private Optional<Step> release(RecordHeader cited) {
    var life = kinds.kind(cited.kind()).lifecycle();
    return cited.next().stream().map(life::step).filter(Step::releases).findFirst();
  }

  /** Releases and shares those as that record is shared. */
  void bring(List<UUID> chosen, List<Cited> offered, RecordHeader with) {
    offered.stream()
        .filter(cited -> cited.offered() && chosen.contains(cited.header().id()))
        .forEach(cited -> bring(cited.header(), with));
  }

  private void bring(RecordHeader cited, RecordHeader with) {
    var boundary = kinds.named(cited.kind());
    int version = cited.version();
    if (shareable(cited, with)) {
      var reason = messages.of("record.along-reason", with.title());
      version = boundary.share(cited.id(), version, with.sharing(), reason).header().version();
    }
    var release = release(cited);
    if (release.isPresent()) {
      boundary.step(cited.id(), version, release.get().name(), null);
    }
  }
}
