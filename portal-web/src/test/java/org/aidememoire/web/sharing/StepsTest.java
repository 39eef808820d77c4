package org.aidememoire.web.sharing;

import static org.aidememoire.record.PublishingState.*;
import static org.aidememoire.record.PublishingStep.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentPosting;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.PublishingState;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.sharing.Readership;
import org.aidememoire.sharing.SharingLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsTest {

  /** A kind with the usual life cycle. */
  private static final class UsualKind implements Kind<LawUpdateContent> {

    @Override
    public String name() {
      return "law-update";
    }

    @Override
    public String path() {
      return "law-updates";
    }

    @Override
    public Class<LawUpdateContent> content() {
      return LawUpdateContent.class;
    }

    @Override
    public List<Field> fields() {
      return List.of();
    }
  }

  private final Steps steps = new Steps();
  private boolean headed = true;

  StepsTest() {
    steps.reader = new CurrentReader();
    steps.kinds =
        new Kinds() {
          @Override
          public Records<?> named(String kind) {
            return new Records<LawUpdateContent>() {
              @Override
              public Kind<LawUpdateContent> kind() {
                return new UsualKind();
              }
            };
          }
        };
    steps.readership =
        new Readership() {
          @Override
          public boolean headed(String ministry, @Nullable String post) {
            return headed;
          }
        };
  }

  private int releaser(Role role, @Nullable String post, @Nullable String of) {
    var posting =
        new CurrentPosting(new UUID(0, 2), "ph-dmw", "DMW", "PH", post, post, null, role, null);
    var reader = Reader.person(new UUID(0, 3), "Somebody", "ph-dmw", List.of(posting), Set.of());
    return CurrentReader.runAs(reader, () -> steps.releaser("ph-dmw", of));
  }

  @Test
  void itIsSaidWhoReleasesWhatGoesBeyondTheMinistry() {
    assertEquals(2, releaser(Role.HEAD_OF_POST, "bangkok", "bangkok"));
    assertEquals(2, releaser(Role.HEAD_OF_POST, null, "bangkok"));
    assertEquals(0, releaser(Role.ATTACHE, "bangkok", "bangkok"));
    assertEquals(1, releaser(Role.DESK_OFFICER, null, null));
    headed = false;
    assertEquals(3, releaser(Role.TRAINER, null, null));
  }

  private static RecordHeader record(PublishingState state, PublishingStep... next) {
    return RecordHeaders.of("law-update", state, SharingLevel.MINISTRY, true, next);
  }

  private List<Step> primary(RecordHeader header) {
    return steps.of(header).stream().filter(step -> steps.primary(header, step)).toList();
  }

  @Test
  void whoeverMayPublishIsOfferedThatFirstAndAlone() {
    var draft = record(DRAFT, REPORT, PUBLISH);
    assertEquals(List.of(PUBLISH, REPORT), steps.of(draft));
    assertEquals(List.of(PUBLISH), primary(draft));
    var reported = record(REPORTED, VERIFY, RETURN, PUBLISH);
    assertEquals(List.of(PUBLISH, VERIFY, RETURN), steps.of(reported));
    assertEquals(List.of(PUBLISH), primary(reported));
  }

  @Test
  void whoeverMayNotPublishReportsOrVerifies() {
    assertEquals(List.of(REPORT), primary(record(DRAFT, REPORT)));
    assertEquals(List.of(VERIFY), primary(record(REPORTED, VERIFY)));
  }

  @Test
  void whatWasTakenBackIsNotPressedToBePublished() {
    assertEquals(List.of(), primary(record(WITHDRAWN, PUBLISH)));
    assertEquals(List.of(SUPERSEDE), steps.of(record(PUBLISHED, SUPERSEDE, WITHDRAW)));
    assertEquals(List.of(), primary(record(PUBLISHED, SUPERSEDE, WITHDRAW)));
  }
}
