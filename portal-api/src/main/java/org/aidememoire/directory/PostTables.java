package org.aidememoire.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.directory.PostPlan.Change;
import org.aidememoire.directory.PostPlan.FieldChange;
import org.aidememoire.directory.PostTable.Line;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.language.TypedTable;
import org.aidememoire.language.TypedTable.Mistake;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The posts of the reader's ministry as a table, out and in again: first what it would change, then
 * the change, all of it or nothing.
 */
@ApplicationScoped
@Transactional
public class PostTables {

  static final int LONGEST = 200_000;

  @Inject Posts posts;

  @Inject Directory directory;

  @Inject CurrentReader reader;

  /** All posts of the ministry, as CSV. */
  public String csv() {
    return PostTable.csv(directory.posts(null, ministry()));
  }

  private String ministry() {
    var ministry = reader.get().ministry();
    if (ministry == null || !posts.keeps(ministry)) {
      throw new Denied("denied.administrator");
    }
    return ministry;
  }

  /** What the table would change now. */
  public PostPlan plan(@Nullable String typed) {
    var ministry = ministry();
    var before = before(ministry);
    var mistakes = new ArrayList<Mistake>();
    var lines = PostTable.read(checked(typed), ministry, mistakes);
    lines.forEach(line -> check(line, before, mistakes));
    checkTwice(lines, mistakes);
    var changes = new ArrayList<Change>();
    lines.forEach(line -> change(line, before.get(line.id()), changes));
    return new PostPlan(
        basis(before), List.copyOf(changes), lines.size() - changes.size(), List.copyOf(mistakes));
  }

  private Map<String, PostView> before(String ministry) {
    return directory.posts(null, ministry).stream()
        .collect(Collectors.toMap(PostView::id, Function.identity()));
  }

  private static String basis(Map<String, PostView> before) {
    return before.values().stream()
        .map(post -> post.id() + " " + post.version())
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static String checked(@Nullable String typed) {
    if (typed == null) {
      throw Invalid.field("table", "field.post-table.required");
    }
    if (typed.length() > LONGEST) {
      throw Invalid.field("table", "field.post-table.long");
    }
    return typed;
  }

  private void check(Line line, Map<String, PostView> before, List<Mistake> mistakes) {
    var known = before.get(line.id());
    if (!line.id().isEmpty() && known == null) {
      mistakes.add(new Mistake(line.row(), PostTable.ID, "field.post-table.unknown"));
      return;
    }
    if (known != null && !known.host().equals(line.draft().host())) {
      mistakes.add(new Mistake(line.row(), "country", "field.post-table.moved", known.host()));
    }
    try {
      posts.problems(line.id().isEmpty() ? null : line.id(), line.draft()).refuse();
    } catch (Invalid e) {
      e.fields()
          .forEach(
              f -> mistakes.add(new Mistake(line.row().line(), column(f.field()), f.message())));
    }
  }

  private static String column(String field) {
    return switch (field) {
      case "host" -> "country";
      case "coveredBy" -> "covered by";
      default -> field;
    };
  }

  private static void checkTwice(List<Line> lines, List<Mistake> mistakes) {
    var seen = new HashSet<String>();
    lines.stream()
        .filter(line -> !line.id().isEmpty() && !seen.add(line.id()))
        .forEach(
            line -> mistakes.add(new Mistake(line.row(), PostTable.ID, "field.post-table.twice")));
  }

  private static void change(Line line, @Nullable PostView known, List<Change> changes) {
    var after = PostTable.values(line.id(), line.draft());
    var before = known == null ? Map.<String, String>of() : PostTable.values(known);
    var fields =
        after.entrySet().stream()
            .map(
                e -> new FieldChange(e.getKey(), before.getOrDefault(e.getKey(), ""), e.getValue()))
            .filter(field -> !field.before().equals(field.after()))
            .toList();
    if (!fields.isEmpty()) {
      changes.add(
          new Change(Objects.requireNonNullElse(line.draft().name(), ""), known == null, fields));
    }
  }

  /**
   * Changes the directory.
   *
   * @param basis of the plan that somebody saw
   * @throws Conflict when somebody changed a post since
   */
  public PostPlan apply(@Nullable String typed, String basis) {
    var plan = plan(typed);
    if (!plan.basis().equals(basis)) {
      throw new Conflict("conflict.saved-in-between", 0);
    }
    if (!plan.mistakes().isEmpty()) {
      throw new Invalid(List.of(TypedTable.problem("table", plan.mistakes())));
    }
    var before = before(ministry());
    for (var line : PostTable.read(checked(typed), ministry(), new ArrayList<>())) {
      var known = before.get(line.id());
      if (known == null) {
        posts.create(line.draft());
      } else if (!PostTable.values(known).equals(PostTable.values(line.id(), line.draft()))) {
        posts.change(line.id(), known.version(), line.draft());
      }
    }
    return plan;
  }
}
