package org.aidememoire.web.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.identity.Reader;
import org.aidememoire.problem.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * One registered page.
 *
 * @param feature the folder of the page and the prefix of its texts
 * @param access null where nobody said to whom it opens, so it opens to nobody
 * @param query the parameters that it reads; empty where it refuses none
 * @param view the view's place in the WAR
 */
public record PageEntry(
    String name,
    String feature,
    List<String> paths,
    @Nullable Rule access,
    int menu,
    List<String> menuAlso,
    int own,
    boolean working,
    List<String> query,
    String view) {

  static PageEntry of(Class<?> bean) {
    var page = bean.getAnnotation(Page.class);
    var access = bean.getAnnotation(Access.class);
    var feature = bean.getPackageName().substring(bean.getPackageName().lastIndexOf('.') + 1);
    var type = bean.getSimpleName();
    var name = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    return new PageEntry(
        name,
        feature,
        List.of(page.path()),
        access == null ? null : access.value(),
        page.menu(),
        List.of(page.menuAlso()),
        page.own(),
        page.working(),
        List.of(page.query()),
        "/WEB-INF/pages/" + feature + "/" + name + ".xhtml");
  }

  /** With the parameters that other features add. */
  PageEntry alsoReading(Collection<String> more) {
    var all = Stream.concat(query.stream(), more.stream()).distinct().toList();
    return new PageEntry(name, feature, paths, access, menu, menuAlso, own, working, all, view);
  }

  /** Refuses a parameter that it would pass over. */
  void check(Collection<String> asked) {
    var unknown = asked.stream().filter(name -> !query.contains(name)).sorted().toList();
    if (!query.isEmpty() && !unknown.isEmpty()) {
      throw new Malformed(
          unknown.stream().map(name -> Malformed.Part.unknown(name, name, query)).toList());
    }
  }

  public boolean opensTo(Reader reader) {
    return access != null && access.admits(reader);
  }
}
