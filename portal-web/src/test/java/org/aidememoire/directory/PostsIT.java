package org.aidememoire.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.identity.CurrentReader;
import org.aidememoire.identity.Reader;
import org.aidememoire.identity.Role;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Denied;
import org.aidememoire.problem.FieldProblem;
import org.aidememoire.problem.Invalid;
import org.aidememoire.problem.NotFound;
import org.aidememoire.realparts.SomeReaders;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PostsIT {

  @Inject Posts posts;

  @Inject Directory directory;

  private Reader administrator;
  private Reader secretariat;
  private Reader stranger;
  private String city;

  @BeforeEach
  void people() {
    administrator = SomeReaders.inRole("ph-dmw", "PH", null, Role.ADMINISTRATOR);
    secretariat = SomeReaders.inRole("ilo", "CH", null, Role.SECRETARIAT);
    stranger = SomeReaders.inRole("id-kemnaker", "ID", null, Role.ADMINISTRATOR);
    city = "Gzt " + UUID.randomUUID();
  }

  private PostDraft draft(PostState state, @Nullable String note, @Nullable String email) {
    return new PostDraft(
        "ph-dmw",
        "MY",
        city,
        "Office in " + city,
        state,
        null,
        1,
        null,
        null,
        null,
        "+60 3 123 4567",
        email,
        note,
        null,
        LocalDate.of(2026, 11, 3));
  }

  private PostView create(Reader by, PostDraft draft) {
    return CurrentReader.runAs(by, () -> posts.create(draft));
  }

  @Test
  void whoKeepsTheMinistrysPostsEntersAndChangesThem() {
    var made = create(administrator, draft(PostState.ACTIVE, null, "kl@example.org"));
    assertEquals("ph-dmw-" + city.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), made.id());
    var again = create(secretariat, draft(PostState.VACANT, null, null));
    assertEquals(made.id() + "-2", again.id());
    var covered = draft(PostState.COVERED, "The consul acts.", null);
    var changed =
        CurrentReader.runAs(administrator, () -> posts.change(made.id(), made.version(), covered));
    assertEquals(PostState.COVERED, changed.state());
    assertEquals("+60 3 123 4567", directory.post(made.id()).phone());
    assertThrows(
        Conflict.class,
        () ->
            CurrentReader.runAs(
                administrator, () -> posts.change(made.id(), made.version(), covered)));
  }

  @Test
  void nobodyElseDoes() {
    var draft = draft(PostState.ACTIVE, null, null);
    var made = create(administrator, draft);
    for (var reader : List.of(stranger, SomeReaders.headOf("ph-dmw", "PH", "MY"))) {
      assertThrows(Denied.class, () -> create(reader, draft));
      assertThrows(NotFound.class, () -> CurrentReader.runAs(reader, () -> posts.get(made.id())));
      assertThrows(
          NotFound.class,
          () -> CurrentReader.runAs(reader, () -> posts.change(made.id(), 1, draft)));
      assertFalse(CurrentReader.runAs(reader, () -> posts.keeps("ph-dmw")));
    }
    assertTrue(CurrentReader.runAs(secretariat, () -> posts.keeps("ph-dmw")));
  }

  @Test
  void whatCannotBeKeptIsSaidByField() {
    assertEquals(Set.of("coveredBy"), wrong(draft(PostState.COVERED, null, null)));
    assertEquals(Set.of("email"), wrong(draft(PostState.ACTIVE, null, "not an address")));
    var nothing =
        new PostDraft(
            "ph-dmw",
            "XX",
            " ",
            null,
            PostState.ACTIVE,
            "no-such-post",
            -1,
            null,
            null,
            null,
            "javascript:alert(1)",
            null,
            "n".repeat(2001),
            "s".repeat(201),
            LocalDate.of(2999, 1, 1));
    assertEquals(
        Set.of(
            "city", "name", "host", "coveredBy", "attaches", "phone", "note", "source", "checked"),
        wrong(nothing));
  }

  private Set<String> wrong(PostDraft draft) {
    var refused = assertThrows(Invalid.class, () -> create(administrator, draft));
    return Set.copyOf(refused.fields().stream().map(FieldProblem::field).toList());
  }
}
