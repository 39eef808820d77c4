package org.aidememoire.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.aidememoire.record.Field;
import org.aidememoire.record.Kind;

@ApplicationScoped
class RecommendationKind implements Kind<RecommendationContent> {

  @Override
  public String name() {
    return "recommendation";
  }

  @Override
  public String path() {
    return "recommendations";
  }

  @Override
  public Class<RecommendationContent> content() {
    return RecommendationContent.class;
  }

  @Override
  public Function<RecommendationContent, String> reference() {
    return RecommendationContent::reference;
  }

  @Override
  public List<Field> fields() {
    return Field.all(
        Field.heading(),
        List.of(
            Field.text("number"),
            Field.records("forum", "forum"),
            Field.records("session", "forum-session"),
            Field.prose("text"),
            Field.terms("addressees", "recommendation.addressee"),
            Field.text("source"),
            Field.topics(),
            Field.sharing()));
  }
}
