package org.aidememoire.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aidememoire.record.Kind;
import org.aidememoire.record.Records;

/** What posts count of complaints, each table as far as the current reader may see and do. */
@ApplicationScoped
public class ComplaintStatistics extends Records<ComplaintStatisticsContent> {

  @Inject ComplaintStatisticsKind kind;

  @Override
  public Kind<ComplaintStatisticsContent> kind() {
    return kind;
  }

  /** What a new table begins with. */
  public static String header() {
    return ComplaintTable.write(List.of());
  }
}
