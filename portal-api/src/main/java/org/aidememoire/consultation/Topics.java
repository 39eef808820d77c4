package org.aidememoire.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Draft;
import org.aidememoire.record.Kind;
import org.aidememoire.record.RecordHeader;
import org.aidememoire.record.Records;
import org.aidememoire.record.Step;
import org.aidememoire.record.View;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a series wish to raise: parts of the series, each kept by the post that
 * proposes it. Everyone who works for a ministry and reads the series may propose one.
 */
@ApplicationScoped
public class Topics extends Records<TopicContent> {

  @Inject TopicKind kind;

  @Inject ConsultationSeries series;

  @Inject AgendaRows agenda;

  @Override
  public Kind<TopicContent> kind() {
    return kind;
  }

  @Override
  public View<TopicContent> create(Draft<TopicContent> draft, @Nullable UUID container) {
    if (container == null) {
      throw new NotFound();
    }
    var whole = series.get(container).content();
    var filled = draft.content().in(whole.host());
    return super.create(new Draft<>(draft.heading(), filled, draft.sharing()), container);
  }

  /** The background of those topics, as far as the reader of the topics sees it, by kind. */
  public static Map<UUID, String> papers(Collection<View<TopicContent>> topics) {
    var papers = new LinkedHashMap<UUID, String>();
    for (var topic : topics) {
      topic.content().instruments().forEach(key -> papers.put(key, "instrument"));
      topic.content().updates().forEach(key -> papers.put(key, "law-update"));
      topic.content().practices().forEach(key -> papers.put(key, "practice"));
    }
    return papers;
  }

  /** What is on an agenda, or was, is not taken back. */
  @Override
  protected void check(Step step, RecordHeader header, TopicContent content) {
    if (step == TopicStep.WITHDRAW && agenda.carries(header.id())) {
      throw new Conflict("consultation.topic.on-agenda", header.version());
    }
  }
}
