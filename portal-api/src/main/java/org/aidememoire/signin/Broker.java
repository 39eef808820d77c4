package org.aidememoire.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.aidememoire.problem.Unavailable;

/**
 * Speaks to the broker as its client: the code flow of OpenID Connect with a secret and with PKCE.
 * A broker that is unavailable holds up nobody for longer than {@link #PATIENCE}, and is left alone
 * for a while after it did not answer.
 */
@ApplicationScoped
class Broker {

  private static final Logger LOG = Logger.getLogger(Broker.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

  @Inject SignInSettings settings;

  @Inject Clock clock;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private volatile Instant leftAloneUntil = Instant.MIN;
  private final AtomicBoolean answering = new AtomicBoolean(true);

  /** What the broker gives for a code. */
  record Tokens(String id, String refresh) {}

  /** What the broker says of a session. */
  sealed interface Word {

    /** It goes on, with that token for the next question. */
    record Lives(String refresh) implements Word {}

    /** It has ended, or its person may not sign in any more. */
    record Over() implements Word {}

    /** Nothing, for the broker does not answer. */
    record Away() implements Word {}
  }

  static Unavailable away() {
    return new Unavailable("sign-in.away");
  }

  /** Whether somebody who is sent there now will be served. */
  boolean answers() {
    var description = URI.create(settings.issuer() + "/.well-known/openid-configuration");
    try {
      return send(HttpRequest.newBuilder(description)).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** The address at which the browser signs in. */
  String signIn(PendingSignIn pending, boolean silently) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("response_type", "code");
    parameters.put("client_id", settings.clientId());
    parameters.put("redirect_uri", settings.callback());
    parameters.put("scope", "openid profile");
    parameters.put("state", pending.state());
    parameters.put("nonce", pending.nonce());
    parameters.put("code_challenge", pending.challenge());
    parameters.put("code_challenge_method", "S256");
    parameters.put("max_age", String.valueOf(settings.most().toSeconds()));
    parameters.put("kc_idp_hint", pending.ministry());
    if (silently) {
      parameters.put("prompt", "none");
    }
    return endpoint("auth") + "?" + encoded(parameters);
  }

  /** The address at which the browser signs out of broker and ministry. */
  String signOut(String idToken) {
    return endpoint("logout")
        + "?"
        + encoded(
            Map.of("id_token_hint", idToken, "post_logout_redirect_uri", settings.signedOut()));
  }

  /** Empty when the broker refuses the code. */
  Optional<Tokens> redeem(String code, String verifier) {
    try {
      var answer =
          ask(
              "token",
              Map.of(
                  "grant_type",
                  "authorization_code",
                  "code",
                  code,
                  "code_verifier",
                  verifier,
                  "redirect_uri",
                  settings.callback()));
      if (answer.statusCode() != 200) {
        LOG.log(Level.WARNING, "the broker refuses a code: {0}", answer.body());
        return Optional.empty();
      }
      var tokens = read(answer.body());
      return Optional.of(
          new Tokens(tokens.getString("id_token"), tokens.getString("refresh_token")));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the broker does not answer a sign-in", e);
      throw away();
    }
  }

  /** Whether that session goes on. */
  Word asked(String refreshToken) {
    if (clock.instant().isBefore(leftAloneUntil)) {
      return new Word.Away();
    }
    try {
      var answer =
          ask("token", Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
      var said = read(answer.body());
      if (answer.statusCode() == 200) {
        heard();
        return new Word.Lives(said.getString("refresh_token", refreshToken));
      }
      if (said.getString("error", "").equals("invalid_grant")) {
        return new Word.Over();
      }
      return away("it answers " + answer.statusCode() + " " + said);
    } catch (IOException e) {
      return away(e.toString());
    }
  }

  private Word away(String why) {
    leftAloneUntil = clock.instant().plus(LEFT_ALONE);
    if (answering.getAndSet(false)) {
      LOG.log(Level.WARNING, "the broker cannot be asked whether people may go on: {0}", why);
    }
    return new Word.Away();
  }

  private void heard() {
    if (!answering.getAndSet(true)) {
      LOG.info("the broker answers again");
    }
  }

  /**
   * Ends a session that the portal does not take up, so that the next attempt begins from the
   * start.
   */
  void end(String refreshToken) {
    try {
      ask("logout", Map.of("refresh_token", refreshToken));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a session at the broker goes on that nobody uses", e);
    }
  }

  private HttpResponse<String> ask(String endpoint, Map<String, String> fields) throws IOException {
    var all = new LinkedHashMap<>(fields);
    all.put("client_id", settings.clientId());
    all.put("client_secret", settings.clientSecret());
    return send(
        HttpRequest.newBuilder(URI.create(endpoint(endpoint)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(all))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static JsonObject read(String body) throws IOException {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new IOException("the broker's answer is no JSON", e);
    }
  }

  private String endpoint(String name) {
    return settings.issuer() + "/protocol/openid-connect/" + name;
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
