package org.aidememoire.web.record;

import static org.aidememoire.record.PublishingState.*;
import static org.aidememoire.record.PublishingStep.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.aidememoire.lawupdate.LawUpdateContent;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Kinds;
import org.aidememoire.record.PublishingState;
import org.aidememoire.record.PublishingStep;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.sharing.SharingLevel;
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

  StepsTest() {
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
