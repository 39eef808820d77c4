package org.aidememoire.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.lawupdate.LawUpdates;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeDrafts;
import org.aidememoire.realparts.SomeReaders;
import org.aidememoire.web.text.Messages;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What every follower of the change log keeps to, of those that there are. */
@ArquillianTest
class ChangeFollowersIT {

  @Inject @Any Instance<ChangeFollower> followers;

  @Inject Followers shown;

  @Inject ChangeLog changes;

  @Inject LawUpdates lawUpdates;

  @Inject Messages messages;

  private static Reader attache() {
    return SomeReaders.attacheOf("ph-dmw", "PH", "TH");
  }

  private static Reader administrator() {
    return SomeReaders.inRole("ph-dmw", "PH", null, Role.ADMINISTRATOR);
  }

  private void save() {
    CurrentReader.runAs(
        attache(), () -> lawUpdates.create(SomeDrafts.update("Followed", "TH", null)));
  }

  @Test
  void eachHasANameOfItsOwnAndWordsForIt() {
    var names = followers.stream().map(ChangeFollower::name).toList();
    assertTrue(names.size() >= 2, names::toString);
    assertEquals(names.size(), names.stream().distinct().count());
    names.forEach(name -> assertFalse(messages.of(name + ".follower").isBlank(), name));
  }

  @Test
  void eachFollowsWhatIsSavedToTheEnd() {
    save();
    var end = changes.end();
    for (var follower : followers) {
      for (int attempt = 0; attempt < 300 && !reached(follower, end); attempt++) {
        pause();
      }
      assertTrue(reached(follower, end), follower.name() + " is at " + follower.reached());
    }
  }

  private static boolean reached(ChangeFollower follower, Position end) {
    var at = follower.reached();
    return at.transaction() > end.transaction()
        || at.transaction() == end.transaction() && at.position() >= end.position();
  }

  @Test
  void nothingSoundStaysParkedHoweverOftenItIsTried() {
    save();
    for (var follower : followers) {
      follower.resume();
      for (int attempt = 0; attempt < 300 && !follower.parked().isEmpty(); attempt++) {
        pause();
      }
      assertEquals(Map.of(), follower.parked(), follower.name());
    }
  }

  @Test
  void administratorsAloneSeeAndResumeThem() {
    assertThrows(Denied.class, () -> CurrentReader.runAs(attache(), () -> shown.all()));
    assertThrows(
        Denied.class, () -> CurrentReader.runAs(attache(), () -> shown.resume("savedsearch")));
    var all = CurrentReader.runAs(administrator(), () -> shown.all());
    assertEquals(
        followers.stream().map(ChangeFollower::name).sorted().toList(),
        all.stream().map(Followers.Following::name).toList());
    CurrentReader.runAs(administrator(), () -> shown.resume("savedsearch"));
    assertThrows(
        NotFound.class, () -> CurrentReader.runAs(administrator(), () -> shown.resume("nobody")));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
