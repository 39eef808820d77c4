package org.aidememoire.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.directory.MinistryView;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.signin.LostSession;
import org.aidememoire.web.page.Address;
import org.aidememoire.web.page.Page;
import org.aidememoire.web.text.Lookup;
import org.aidememoire.web.text.Messages;
import org.aidememoire.web.words.Names;
import org.jspecify.annotations.Nullable;

/** "Which ministry are you with?": people sign in there, never here. */
@Page(path = "/sign-in")
@Access(Rule.ANYBODY)
@Named
@RequestScoped
public class SignIn {

  @Inject Address address;

  @Inject Names names;

  @Inject Messages messages;

  @Inject HttpServletRequest request;

  /** The ministries of one country, or the organisations that have none. */
  public record Country(String name, List<MinistryView> ministries) {}

  public String wanted() {
    return address.text("find").orElse("");
  }

  public boolean failed() {
    return address.text("failed").isPresent();
  }

  /** Why nobody can sign in through a ministry; empty where nothing was refused. */
  public Optional<String> refusal() {
    return address.text("refused").flatMap(lack -> Optional.ofNullable(words(lack)));
  }

  /** The connection lacks a mapper at the broker, or the directory the ministry. */
  private @Nullable String words(String lack) {
    return switch (lack) {
      case "MINISTRY" -> messages.of("signin.refused-ministry");
      case "SUBJECT" -> messages.of("signin.refused-subject");
      case "DIRECTORY" -> messages.of("signin.refused-directory");
      default -> null;
    };
  }

  /** The ministry through which signing in was refused. */
  public Optional<MinistryView> asked() {
    return address.text("ministry").flatMap(this::ministry);
  }

  private Optional<MinistryView> ministry(String alias) {
    return names.ministries().stream().filter(m -> m.alias().equals(alias)).findFirst();
  }

  public List<Country> countries() {
    var byCountry =
        names.ministries().stream()
            .filter(MinistryView::signsIn)
            .filter(this::matches)
            .collect(Collectors.groupingBy(this::country, TreeMap::new, Collectors.toList()));
    return byCountry.entrySet().stream()
        .map(e -> new Country(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(c -> c.name().equals(organisations())))
        .toList();
  }

  private boolean matches(MinistryView ministry) {
    return Stream.of(
            ministry.name(), ministry.shortName(), "" + ministry.nativeName(), country(ministry))
        .anyMatch(text -> Lookup.has(text, wanted()));
  }

  private String country(MinistryView ministry) {
    return ministry.country() == null || ministry.kind().equals("PARTNER")
        ? organisations()
        : names.country(ministry.country());
  }

  private String organisations() {
    return messages.of("signin.organisations");
  }

  /** The one that was picked on this device the last time. */
  public Optional<MinistryView> last() {
    var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
    return Arrays.stream(cookies)
        .filter(c -> c.getName().equals(LostSession.MINISTRY_COOKIE))
        .flatMap(c -> ministry(c.getValue()).stream())
        .findFirst();
  }

  /** Where to go afterwards, for the form that searches the list. */
  public String to() {
    return address.text("to").orElse("/");
  }

  public String start(MinistryView ministry) {
    return "/sign-in/start?ministry="
        + ministry.alias()
        + "&to="
        + URLEncoder.encode(to(), StandardCharsets.UTF_8);
  }
}
