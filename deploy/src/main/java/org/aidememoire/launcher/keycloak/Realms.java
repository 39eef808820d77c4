package org.aidememoire.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.launcher.server.Resources;

/**
 * Keycloak's realms as it imports them: the broker {@code portal} and one upstream realm for each
 * provider. The JSON templates beside this class hold everything; this class only repeats the
 * templates for each provider and account and fills the {@code @marks@}.
 */
public final class Realms {

  private static final Addresses NONE = new Addresses("portal:", "keycloak:");

  private final Map<String, String> common;
  private final Function<Provider, String> machineSecret;
  private final Function<Provider, String> upstreamUrl;

  private final SessionBounds sessions;

  /** The demonstration's realms: its secrets for machines are known to everyone. */
  Realms(Addresses addresses, SessionBounds sessions, String portalSecret, String upstreamSecret) {
    this(
        addresses,
        sessions,
        portalSecret,
        upstreamSecret,
        provider -> "machine-" + provider.alias() + "-secret",
        provider -> addresses.keycloak() + "/realms/" + provider.upstreamRealm());
  }

  public Realms(
      Addresses addresses,
      SessionBounds sessions,
      String portalSecret,
      String upstreamSecret,
      Function<Provider, String> machineSecret,
      Function<Provider, String> upstreamUrl) {
    this.sessions = sessions;
    this.machineSecret = machineSecret;
    this.upstreamUrl = upstreamUrl;
    this.common =
        Map.of(
            "portal",
            addresses.portal(),
            "keycloak",
            addresses.keycloak(),
            "portal-secret",
            portalSecret,
            "upstream-secret",
            upstreamSecret,
            "session-idle",
            String.valueOf(sessions.idle().toSeconds()),
            "session-most",
            String.valueOf(sessions.most().toSeconds()),
            "password",
            Demonstration.PASSWORD,
            "user-profile",
            asJsonString(Resources.text(Realms.class, "realms/user-profile.json")));
  }

  /** The same without addresses and secrets: what another text of the templates changes. */
  Realms onNoAddresses() {
    return new Realms(NONE, sessions, "", "");
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("portal-realm.json"), broker());
    for (Provider provider : Demonstration.providers()) {
      Files.writeString(
          folder.resolve(provider.upstreamRealm() + "-realm.json"), upstream(provider));
    }
  }

  /** The realm that the portal knows. */
  public String broker() {
    List<Provider> all = Demonstration.providers();
    return fill(
        Resources.text(Realms.class, "realms/portal.json"),
        Map.of(
            "machines", forEach(all, p -> template("machine", p)),
            "providers", forEach(all, p -> template("provider-" + p.protocol(), p)),
            "mappers",
                forEach(
                    all,
                    p -> template("mappers", p) + "," + template("mappers-" + p.protocol(), p))));
  }

  /** The realm that plays a ministry's own identity provider. */
  String upstream(Provider provider) {
    var accounts =
        Demonstration.accounts().stream().filter(a -> a.provider().equals(provider.alias()));
    return fill(
        template("upstream", provider),
        Map.of(
            "client", template("upstream-" + provider.protocol(), provider),
            "users",
                forEach(
                    accounts.toList(),
                    a ->
                        fill(
                            Resources.text(Realms.class, "realms/account.json"),
                            Map.of(
                                "username", a.username(),
                                "position", a.position(),
                                "alias", provider.alias(),
                                "country-name", provider.countryName())))));
  }

  private String template(String name, Provider provider) {
    return fill(
        Resources.text(Realms.class, "realms/" + name + ".json"),
        Map.of(
            "alias", provider.alias(),
            "country", provider.country(),
            "name", provider.name(),
            "machine-secret", machineSecret.apply(provider),
            "upstream", upstreamUrl.apply(provider)));
  }

  private static <T> String forEach(List<T> all, Function<T, String> template) {
    return all.stream().map(template).collect(Collectors.joining(","));
  }

  private String fill(String template, Map<String, String> marks) {
    var values = new HashMap<>(common);
    values.putAll(marks);
    String filled = template;
    for (var mark : values.entrySet()) {
      filled = filled.replace("@" + mark.getKey() + "@", mark.getValue());
    }
    return filled;
  }

  private static String asJsonString(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\n\\s*", " ");
  }
}
