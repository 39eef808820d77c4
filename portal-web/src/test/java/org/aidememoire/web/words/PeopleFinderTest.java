package org.aidememoire.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aidememoire.directory.Directory;
import org.aidememoire.directory.PostingState;
import org.aidememoire.directory.PostingView;
import org.aidememoire.identity.Role;
import org.aidememoire.web.form.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleFinderTest {

  private static final UUID DAO = UUID.randomUUID();

  private final PeopleFinder finder = new PeopleFinder();

  PeopleFinderTest() {
    finder.names =
        new Names() {
          @Override
          public String post(@Nullable String post, String ministry) {
            return post == null ? "Head office of " + ministry : "Bangkok";
          }
        };
    finder.directory =
        new Directory() {
          @Override
          public List<PostingView> posted() {
            return List.of(
                posting(DAO, "Nguyễn Thị Đào", "vn-moha-bkk"),
                posting(DAO, "Nguyễn Thị Đào", null),
                posting(UUID.randomUUID(), "Labour attaché Lopez", null));
          }
        };
  }

  private static PostingView posting(UUID person, String name, @Nullable String post) {
    return new PostingView(
        UUID.randomUUID(),
        1,
        person,
        name,
        "vn-moha",
        post,
        Role.ATTACHE,
        null,
        Instant.EPOCH,
        null,
        LocalDate.EPOCH,
        null,
        PostingState.CURRENT);
  }

  private List<String> found(String typed) {
    return finder.find(typed).stream().map(Option::word).toList();
  }

  @Test
  void peopleAreFoundWithOrWithoutMarks() {
    var dao = List.of("Nguyễn Thị Đào, Bangkok, Head office of vn-moha");
    assertEquals(dao, found("nguyen dao"));
    assertEquals(dao, found("Đào"));
    assertEquals(List.of("Labour attaché Lopez, Head office of vn-moha"), found("attache"));
  }

  @Test
  void whoIsPostedTwiceIsOfferedOnce() {
    assertEquals(2, finder.others(List.of()).size());
    assertEquals(1, finder.options(List.of(DAO.toString())).size());
  }

  @Test
  void officersOfAHeadOfficeAreOffered() {
    assertEquals(2, found("head office").size());
  }
}
