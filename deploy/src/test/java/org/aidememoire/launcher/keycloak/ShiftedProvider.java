package org.aidememoire.launcher.keycloak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A ministry's provider that lets everybody in, by a clock of its own. */
final class ShiftedProvider implements AutoCloseable {

  /** Of the key; a number may have one more, for its sign. */
  private static final int BYTES = 256;

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final Duration ahead;
  private final KeyPair keys;
  private final String somebody = "somebody-" + UUID.randomUUID();
  private final Map<String, String> nonces = new ConcurrentHashMap<>();

  ShiftedProvider(Duration ahead) {
    this.ahead = ahead;
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BYTES * 8);
      keys = generator.generateKeyPair();
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/auth", this::authorize);
    server.createContext("/token", this::token);
    server.createContext(
        "/certs", exchange -> answer(exchange, "application/json", certificates()));
    server.createContext("/saml", this::saml);
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The provider as the broker would have it, after one that the broker has. */
  String representation(JsonObject like, String alias) {
    var config = Json.createObjectBuilder(like.getJsonObject("config"));
    if (like.getString("providerId").equals("saml")) {
      config
          .add("idpEntityId", url())
          .add("singleSignOnServiceUrl", url() + "/saml")
          .add("useMetadataDescriptorUrl", "false")
          .add("validateSignature", "false")
          .add("wantAssertionsSigned", "false");
    } else {
      config
          .add("issuer", url())
          .add("authorizationUrl", url() + "/auth")
          .add("tokenUrl", url() + "/token")
          .add("jwksUrl", url() + "/certs");
    }
    return Json.createObjectBuilder(like)
        .remove("internalId")
        .add("alias", alias)
        .add("config", config)
        .build()
        .toString();
  }

  private Instant now() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var asked = parameters(exchange);
    var code = UUID.randomUUID().toString();
    nonces.put(code, asked.get("nonce"));
    exchange
        .getResponseHeaders()
        .add(
            "Location",
            asked.get("redirect_uri")
                + "?"
                + Browser.encode(Map.of("code", code, "state", asked.get("state"))));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var code = Pattern.compile("(?:^|&)code=([^&]+)").matcher(body);
    var nonce = code.find() ? nonces.get(code.group(1)) : "";
    long seconds = now().getEpochSecond();
    var claims =
        Json.createObjectBuilder()
            .add("iss", url())
            .add("aud", "portal-broker")
            .add("azp", "portal-broker")
            .add("typ", "ID")
            .add("sub", somebody)
            .add("preferred_username", somebody)
            .add("nonce", nonce)
            .add("iat", seconds)
            .add("nbf", seconds)
            .add("exp", seconds + 300)
            .build();
    var answer =
        Json.createObjectBuilder()
            .add("access_token", "opaque")
            .add("token_type", "Bearer")
            .add("expires_in", 300)
            .add("id_token", signed(claims));
    answer(exchange, "application/json", answer.build().toString());
  }

  private String signed(JsonObject claims) {
    var text =
        encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"one\"}")
            + "."
            + encoded(claims.toString());
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return text + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String certificates() {
    var key = (RSAPublicKey) keys.getPublic();
    byte[] modulus = key.getModulus().toByteArray();
    return """
    {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "one", "n": "%s", "e": "%s"}]}
    """
        .formatted(
            BASE64.encodeToString(
                Arrays.copyOfRange(modulus, modulus.length - BYTES, modulus.length)),
            BASE64.encodeToString(key.getPublicExponent().toByteArray()));
  }

  private void saml(HttpExchange exchange) throws IOException {
    var asked = parameters(exchange);
    var request = inflated(Base64.getMimeDecoder().decode(asked.get("SAMLRequest")));
    var place = attribute(request, "AssertionConsumerServiceURL");
    var audience = request.replaceAll("(?s).*<(?:\\w+:)?Issuer[^>]*>([^<]+)<.*", "$1");
    var now = now();
    var response =
        """
        <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns="urn:oasis:names:tc:SAML:2.0:assertion"
          ID="_%1$s" Version="2.0" IssueInstant="%2$s" Destination="%3$s" InResponseTo="%4$s">
        <Issuer>%5$s</Issuer>
        <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>
        <Assertion ID="_a%1$s" Version="2.0" IssueInstant="%2$s"><Issuer>%5$s</Issuer>
        <Subject><NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">%8$s</NameID>
        <SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
        <SubjectConfirmationData InResponseTo="%4$s" NotOnOrAfter="%6$s" Recipient="%3$s"/></SubjectConfirmation></Subject>
        <Conditions NotBefore="%2$s" NotOnOrAfter="%6$s"><AudienceRestriction><Audience>%7$s</Audience></AudienceRestriction></Conditions>
        <AuthnStatement AuthnInstant="%2$s" SessionIndex="one"><AuthnContext>
        <AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</AuthnContextClassRef></AuthnContext></AuthnStatement>
        </Assertion></samlp:Response>
        """
            .formatted(
                UUID.randomUUID(),
                now,
                place,
                attribute(request, "ID"),
                url(),
                now.plusSeconds(300),
                audience,
                somebody);
    answer(
        exchange,
        "text/html",
        """
        <form method="post" action="%s"><input name="SAMLResponse" value="%s"><input name="RelayState" value="%s"></form>
        """
            .formatted(
                place,
                Base64.getEncoder().encodeToString(response.getBytes(StandardCharsets.UTF_8)),
                asked.get("RelayState")));
  }

  private static String attribute(String xml, String name) {
    var found = Pattern.compile("\\s" + name + "=\"([^\"]+)\"").matcher(xml);
    if (!found.find()) {
      throw new IllegalStateException(name + " is not in " + xml);
    }
    return found.group(1);
  }

  private static String inflated(byte[] deflated) throws IOException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> parameters(HttpExchange exchange) {
    return Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  private static void answer(HttpExchange exchange, String type, String body) {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
