package org.aidememoire.web.terminology;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.terminology.ConceptListing;
import org.aidememoire.terminology.ConceptQuestion;
import org.aidememoire.terminology.Terminology;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.page.Pager;
import org.jspecify.annotations.Nullable;

/** The term list, by words and topic; every choice is a link. */
@Page(
    path = "/terms",
    own = 4,
    query = {"q", "topic", "page"})
@Access(Rule.SIGNED_IN)
@Named
@RequestScoped
public class TermsPage {

  private static final int SIZE = 20;

  @Inject Address address;

  @Inject Terminology terminology;

  @Inject TermWords termWords;

  private String text = "";
  private String topic = "";
  private @Nullable ConceptListing listing;

  public record Topic(String word, String path, boolean chosen, long count) {}

  @PostConstruct
  void ask() {
    text = address.text("q").orElse("");
    topic = address.text("topic").orElse("");
    listing = terminology.list(new ConceptQuestion(text, topic, address.number("page"), SIZE));
  }

  public String text() {
    return text;
  }

  public String topic() {
    return topic;
  }

  public ConceptListing listing() {
    return Objects.requireNonNull(listing);
  }

  public boolean editable() {
    return terminology.editable();
  }

  public List<Topic> topics() {
    return listing().topics().entrySet().stream()
        .map(
            e ->
                new Topic(
                    termWords.topic(e.getKey()),
                    e.getKey().equals(topic) ? path("", 1) : path(e.getKey(), 1),
                    e.getKey().equals(topic),
                    e.getValue()))
        .toList();
  }

  public Pager pager() {
    return new Pager(listing().page(), listing().pages(), n -> path(topic, n));
  }

  private String path(String ofTopic, int page) {
    return "/terms?q="
        + URLEncoder.encode(text, StandardCharsets.UTF_8)
        + (ofTopic.isEmpty() ? "" : "&topic=" + URLEncoder.encode(ofTopic, StandardCharsets.UTF_8))
        + (page == 1 ? "" : "&page=" + page);
  }
}
