package org.aidememoire.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidememoire.identity.BrokerIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

  private static final Map<String, String> WHOLE =
      Map.of(
          "idp", "ph-dmw",
          "ministry", "ph-dmw",
          "preferred_username", "ph-dmw.4711",
          "ministry_subject", "subject:4711",
          "ministry_username", "maria",
          "name", "Maria Santos",
          "sid", "s");

  @Test
  void aPersonIsMinistryAndSubject() {
    var claims = claims(Map.of());
    assertEquals(Optional.empty(), claims.lack());
    assertEquals(
        new BrokerIdentity("ph-dmw", "4711", "ph-dmw.maria", "Maria Santos", null),
        claims.identity());
    assertEquals(Optional.of("s"), claims.session());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ministry,           -,               MINISTRY",
        "ministry,           id-kemnaker,     MINISTRY",
        "idp,                -,               MINISTRY",
        "idp,                id-kemnaker,     MINISTRY",
        "idp,                PH DMW,          MINISTRY",
        "preferred_username, id-kemnaker.4711, MINISTRY",
        "preferred_username, ph-dmw,          MINISTRY",
        "ministry_subject,   -,               SUBJECT",
        "ministry_subject,   maria,           SUBJECT",
        "ministry_subject,   subject:,        SUBJECT",
        "ministry_subject,   'subject:  ',    SUBJECT"
      })
  void withoutASignNobodyIsAnybody(String claim, String value, String lack) {
    var changed = new TreeMap<String, String>();
    changed.put(claim, value);
    assertEquals(Optional.of(lack), claims(changed).lack().map(Enum::name));
  }

  @Test
  void aSubjectHasABound() {
    assertEquals(
        Optional.empty(), claims(Map.of("ministry_subject", "subject:" + "x".repeat(300))).lack());
    assertEquals(
        Optional.of(Claims.Lack.SUBJECT),
        claims(Map.of("ministry_subject", "subject:" + "x".repeat(301))).lack());
  }

  @Test
  void whoeverHasNoNameIsCalledByTheSubject() {
    var changed = new TreeMap<String, String>();
    changed.put("name", null);
    changed.put("ministry_username", " ");
    assertEquals(
        new BrokerIdentity("ph-dmw", "4711", "ph-dmw.4711", "ph-dmw.4711", null),
        claims(changed).identity());
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    var said = claims(Map.of("email", "maria@dmw.example")).identity().email();
    assertEquals("maria@dmw.example", said);
    for (var none : List.of("maria", "a@b@c", "maria@dmw.example, x@y.example", "m\n@x", "<m@x>")) {
      assertNull(claims(Map.of("email", none)).identity().email(), none);
    }
  }

  private static Claims claims(Map<String, String> changed) {
    var all = new TreeMap<>(WHOLE);
    all.putAll(changed);
    var set = new JWTClaimsSet.Builder();
    all.forEach(set::claim);
    return new Claims(set.build());
  }
}
