package org.aidememoire.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aidememoire.directory.PostingState;
import org.aidememoire.directory.PostingView;
import org.aidememoire.directory.Postings;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.web.administration.Rows.Column;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Dates;
import org.primefaces.model.LazyDataModel;

/** The postings of the administrator's ministry: who is where, with which rights, until when. */
@Page(
    path = "/administration",
    own = 5,
    working = true,
    query = {"q", "page"})
@Access(Rule.ADMINISTRATOR)
@Named
@RequestScoped
public class PostingsPage {

  /** What the table shows at a time. */
  static final int LINES = 20;

  @Inject Address address;

  @Inject Postings postings;

  @Inject Places places;

  @Inject Messages messages;

  @Inject Dates dates;

  private List<PostingView> all = List.of();

  @PostConstruct
  void load() {
    all = Rows.having(postings.all(), columns(), query());
  }

  public LazyDataModel<PostingView> rows() {
    return new Rows<>(all, columns());
  }

  private Map<String, Column<PostingView>> columns() {
    return Map.of(
        "name",
        Column.of(PostingView::name),
        "post",
        Column.of(places::of),
        "role",
        Column.of(this::role),
        "starts",
        new Column<>(p -> dates.day(p.firstDay()), Comparator.comparing(PostingView::starts)),
        "ends",
        new Column<>(this::lastDay, byEnd()),
        "state",
        new Column<>(this::state, Comparator.comparing(PostingView::state)));
  }

  /** An open end is the latest. */
  private static Comparator<PostingView> byEnd() {
    Function<PostingView, Instant> end = p -> Objects.requireNonNullElse(p.ends(), Instant.MAX);
    return Comparator.comparing(end);
  }

  public String role(PostingView posting) {
    var role = messages.word("administration.role", posting.role());
    return posting.title() == null ? role : role + ", " + posting.title();
  }

  public String state(PostingView posting) {
    return messages.word("administration.posting-state", posting.state());
  }

  /** The last day with rights, empty while no end is planned. */
  public String lastDay(PostingView posting) {
    return posting.lastDay() == null ? "" : dates.day(posting.lastDay());
  }

  public boolean planned(PostingView posting) {
    return posting.state() == PostingState.PLANNED;
  }

  public boolean current(PostingView posting) {
    return posting.state() == PostingState.CURRENT;
  }

  /** The words to narrow by, of who has no script. */
  public String query() {
    return address.text("q").orElse("");
  }

  /** The first line shown. */
  public int first() {
    return Math.min(address.number("page") - 1, pages().size() - 1) * LINES;
  }

  /** The numbers of the pages. */
  public List<Integer> pages() {
    return Stream.iterate(1, n -> n + 1)
        .limit((Math.max(1, all.size()) + LINES - 1) / LINES)
        .toList();
  }
}
