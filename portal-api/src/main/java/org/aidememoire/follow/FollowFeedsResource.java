package org.aidememoire.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.api.AtomFeed;
import org.aidememoire.calendar.CalendarOwners;
import org.aidememoire.follow.FollowedRecords.Followed;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.problem.NotFound;
import org.aidememoire.record.Kinds;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a secret address shows to a feed reader, which does not sign in: what its owner follows. */
@Path("follow-feeds")
@RequestScoped
@Produces(AtomFeed.TYPE)
public class FollowFeedsResource {

  @Inject CalendarOwners owners;

  @Inject FollowedRecords records;

  @Inject Kinds kinds;

  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "portal.url")
  URI portal;

  /** It is kept nowhere on its way: it ends with the right to read it. */
  @GET
  @Path("{secret}")
  @Access(Rule.ANYBODY)
  public Response feed(@PathParam("secret") String secret) {
    var owner = owners.owner(secret).orElseThrow(NotFound::new);
    var entries =
        CurrentReader.runAs(
            owner, () -> records.newest().stream().map(followed -> entry(followed)).toList());
    var head =
        new AtomFeed.Head(
            "urn:uuid:" + owner.person(), "What I follow", null, portal.resolve("/following"));
    return Response.ok(AtomFeed.of(head, entries, clock.instant()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private AtomFeed.Entry entry(Followed followed) {
    var header = followed.header();
    return new AtomFeed.Entry(
        header.id(),
        header.title(),
        header.changed(),
        header.ministry(),
        portal.resolve(kinds.path(header)),
        new TreeMap<>(
            Map.of("kind", List.of(header.kind()), "topic", List.copyOf(header.topics()))),
        followed.law());
  }
}
