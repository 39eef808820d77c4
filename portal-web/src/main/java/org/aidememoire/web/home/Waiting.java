package org.aidememoire.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.visit.Task;
import org.aidememoire.web.home.Overviews.Part;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.jspecify.annotations.Nullable;

/** All that waits for the reader by what is to be done, the most pressing first. */
@Page(
    path = "/waiting",
    query = {"task", "after"},
    own = 1)
@Access(Rule.POSTED)
@Named
@RequestScoped
public class Waiting {

  private static final int LINES = 20;

  @Inject Address address;

  @Inject Overviews overviews;

  private @Nullable List<Group> groups;

  /**
   * @param count of all of them; that of a list that goes on is known of drafts alone
   */
  public record Group(Task task, Part part, int count) {

    public boolean drafts() {
      return task == Task.DRAFT;
    }
  }

  public List<Group> groups() {
    if (groups == null) {
      groups = tasks().map(this::group).filter(group -> group.count > 0).toList();
    }
    return groups;
  }

  /** The one that the address names, or all. */
  private Stream<Task> tasks() {
    var all = Arrays.stream(Task.values());
    return address.text("task").map(named -> all.filter(t -> t.name().equals(named))).orElse(all);
  }

  /** Whether the address names one task. */
  public boolean single() {
    return address.text("task").isPresent();
  }

  private Group group(Task task) {
    var cursor = single() ? address.text("after").orElse(null) : null;
    var part = overviews.waiting(task, cursor, LINES);
    boolean whole = cursor == null && part.next().isEmpty();
    int count = task == Task.DRAFT && !whole ? overviews.drafts() : part.rows().size();
    return new Group(task, part, count);
  }
}
