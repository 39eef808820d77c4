package org.aidememoire.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.audit.AuditTrail;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Role;
import org.aidememoire.persistence.Created;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Entries of posts. A ministry's administrator keeps those of the ministry; the secretariat, which
 * keeps the ministries, those of all.
 */
@ApplicationScoped
@Transactional
public class Posts {

  @PersistenceContext(unitName = "portal")
  EntityManager entities;

  @Inject CurrentReader reader;

  @Inject AuditTrail audit;

  @Inject Event<Created> created;

  @Inject Clock clock;

  /** Whether the reader keeps the posts of that ministry. */
  public boolean keeps(String ministry) {
    var by = reader.get();
    return by.administers(ministry) || by.has(Role.SECRETARIAT);
  }

  /** One to be changed. */
  public PostView get(String id) {
    return kept(id).view(List.of());
  }

  public PostView create(PostDraft draft) {
    var ministry = Objects.requireNonNullElse(draft.ministry(), "" + reader.get().ministry());
    if (!keeps(ministry)) {
      throw new Denied("denied.administrator");
    }
    problems(null, draft)
        .when(entities.find(Ministry.class, ministry) == null, "ministry", "field.ministry")
        .refuse();
    var id = newId(ministry, Objects.requireNonNull(draft.city()));
    var post = new Post(id, ministry, Objects.requireNonNull(draft.host()));
    post.become(draft);
    entities.persist(post);
    entities.flush();
    audit.add(ministry, "create", "post " + id, post.name);
    created.fire(new Created("administration/posts", id));
    return post.view(List.of());
  }

  public PostView change(String id, int version, PostDraft draft) {
    var post = kept(id);
    if (post.version != version) {
      throw new Conflict("conflict.saved-in-between", post.version);
    }
    problems(id, draft).refuse();
    post.become(draft);
    entities.flush();
    audit.add(post.ministry, "change", "post " + id, post.name);
    return post.view(List.of());
  }

  /**
   * Why it cannot be entered.
   *
   * @param id of the post that it changes; null for a new one, of which the host country counts
   */
  FieldProblems problems(@Nullable String id, PostDraft draft) {
    // the day of whoever is farthest east: the form starts with that of its reader
    return draft
        .problems(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))
        .when(
            id == null
                && (draft.host() == null || entities.find(Country.class, draft.host()) == null),
            "host",
            "field.host.unknown")
        .when(!covers(id, draft.coveredBy()), "coveredBy", "field.covered-by.unknown");
  }

  private Post kept(String id) {
    return Optional.ofNullable(entities.find(Post.class, id))
        .filter(post -> keeps(post.ministry))
        .orElseThrow(NotFound::new);
  }

  /** Any other post there is, also one of another ministry. */
  private boolean covers(@Nullable String id, @Nullable String other) {
    return other == null || !other.equals(id) && entities.find(Post.class, other) != null;
  }

  /** Ministry and city, say {@code ph-dmw-kuala-lumpur}; of another post there with a number. */
  private String newId(String ministry, String city) {
    var plain =
        Normalizer.normalize(city, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    var stem = plain.isEmpty() ? ministry + "-post" : ministry + "-" + plain;
    for (int n = 1; n < 100; n++) {
      var id = n == 1 ? stem : stem + "-" + n;
      if (entities.find(Post.class, id) == null) {
        return id;
      }
    }
    throw Invalid.field("city", "field.line.long");
  }
}
