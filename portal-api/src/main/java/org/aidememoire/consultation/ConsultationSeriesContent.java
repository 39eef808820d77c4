package org.aidememoire.consultation;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aidememoire.problem.FieldProblems;
import org.aidememoire.record.Content;
import org.jspecify.annotations.Nullable;

/**
 * What the conveners write of a series of consultations.
 *
 * @param host the country where it meets
 * @param cadence how often it meets, left out: whenever it is called
 * @param zone where nothing else is said, the time zone of its sessions
 * @param attribution how its records name those who spoke, left out: by constituency
 * @param coConveners posts that change series and sessions beside the one that keeps the series
 * @param posts of sending governments that are members
 * @param hostGovernment bodies of the host government that are members, one a line; the following
 *     likewise
 */
public record ConsultationSeriesContent(
    @Nullable String host,
    @Nullable String purpose,
    Cadence cadence,
    @Nullable String zone,
    @Nullable String venue,
    Attribution attribution,
    List<String> coConveners,
    List<String> posts,
    @Nullable String hostGovernment,
    @Nullable String employers,
    @Nullable String workers,
    @Nullable String civilSociety,
    @Nullable String internationalOrganisations)
    implements Content {

  /** As many sit around the largest table. */
  static final int MOST_DELEGATIONS = 60;

  private static final int LONGEST_NAME = 200;

  public ConsultationSeriesContent {
    purpose = Content.written(purpose);
    cadence = cadence == null ? Cadence.AS_NEEDED : cadence;
    zone = Content.written(zone);
    venue = Content.written(venue);
    attribution = attribution == null ? Attribution.BY_CONSTITUENCY : attribution;
    coConveners = sorted(coConveners);
    posts = sorted(posts);
    hostGovernment = Content.written(hostGovernment);
    employers = Content.written(employers);
    workers = Content.written(workers);
    civilSociety = Content.written(civilSociety);
    internationalOrganisations = Content.written(internationalOrganisations);
  }

  private static List<String> sorted(@Nullable List<String> keys) {
    return keys == null ? List.of() : List.copyOf(new TreeSet<>(keys));
  }

  /** The members by constituency, in the order in which they are named. */
  public List<Delegation> delegations() {
    return Stream.concat(
            posts.stream().map(p -> Delegation.of(Constituency.SENDING_GOVERNMENT, p)),
            named().entrySet().stream()
                .flatMap(e -> lines(e.getValue()).map(l -> Delegation.of(e.getKey(), l))))
        .toList();
  }

  private Map<Constituency, String> named() {
    var named = new EnumMap<Constituency, String>(Constituency.class);
    named.put(Constituency.HOST_GOVERNMENT, hostGovernment == null ? "" : hostGovernment);
    named.put(Constituency.EMPLOYERS, employers == null ? "" : employers);
    named.put(Constituency.WORKERS, workers == null ? "" : workers);
    named.put(Constituency.CIVIL_SOCIETY, civilSociety == null ? "" : civilSociety);
    named.put(
        Constituency.INTERNATIONAL_ORGANISATION,
        internationalOrganisations == null ? "" : internationalOrganisations);
    return named;
  }

  private static Stream<String> lines(String names) {
    return names.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  @Override
  public void check(FieldProblems problems, Set<String> countries) {
    problems
        .when(!countries.contains("" + host), "host", "field.host.unknown")
        .required("purpose", purpose, "consultation.purpose.required")
        .atMost(5_000, "purpose", purpose, "consultation.purpose.long")
        .atMost(500, "venue", venue, "consultation.venue.long")
        .when(!isZone(zone), "zone", "consultation.zone.unknown");
    checkNames(problems, "hostGovernment", hostGovernment);
    checkNames(problems, "employers", employers);
    checkNames(problems, "workers", workers);
    checkNames(problems, "civilSociety", civilSociety);
    checkNames(problems, "internationalOrganisations", internationalOrganisations);
    checkDelegations(problems);
  }

  private static void checkNames(FieldProblems problems, String field, @Nullable String names) {
    problems.when(
        names != null && lines(names).anyMatch(line -> line.length() > LONGEST_NAME),
        field,
        "consultation.name.long");
  }

  private void checkDelegations(FieldProblems problems) {
    var keys = delegations().stream().map(Delegation::key).toList();
    problems
        .when(keys.size() > MOST_DELEGATIONS, "posts", "consultation.delegations.many")
        .when(new HashSet<>(keys).size() < keys.size(), "posts", "consultation.delegations.twice");
  }

  static boolean isZone(@Nullable String zone) {
    return zone != null && ZoneId.getAvailableZoneIds().contains(zone);
  }
}
