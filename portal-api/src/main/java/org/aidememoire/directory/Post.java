package org.aidememoire.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
class Post {

  @Id String id = "";
  String ministry = "";
  String host = "";
  String city = "";
  String name = "";

  @Enumerated(EnumType.STRING)
  PostState state = PostState.ACTIVE;

  @Column(name = "covered_by")
  @Nullable String coveredBy;

  int attaches = 1;
  @Nullable String services;
  @Nullable String hours;
  @Nullable String address;
  @Nullable String note;
  @Nullable String source;

  protected Post() {}

  PostView view(List<PostingView> people) {
    return new PostView(
        id, ministry, host, city, name, state, coveredBy, attaches, services, hours, address, note,
        source, people);
  }
}
