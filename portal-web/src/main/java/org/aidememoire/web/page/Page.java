package org.aidememoire.web.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Registers a page: the bean {@code org.aidememoire.web.lawupdate.LawUpdatePage} named {@code
 * lawUpdatePage} belongs to the view {@code /WEB-INF/pages/lawupdate/lawUpdatePage.xhtml}, where no
 * address reaches it directly. Beside it stands {@link org.aidememoire.identity.Access}: without it
 * the page is refused to everyone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Page {

  /**
   * The addresses, say {@code /law-updates/{id}}: what stands in braces is a parameter. Of two
   * addresses that fit, the one with fewer parameters is meant. The first stands in the menu.
   */
  String[] path();

  /**
   * The place in the menu, from 1; 0 keeps the page out of it. Its word is {@code <feature>.menu}.
   */
  int menu() default 0;

  /** Paths of other pages that belong to the same entry of the menu. */
  String[] menuAlso() default {};

  /**
   * The place among what is the reader's own, under the reader's name, from 1; 0 keeps it out. Its
   * word is {@code <feature>.own}.
   */
  int own() default 0;

  /**
   * The query parameters that it reads, where what it lists depends on them; any other is refused,
   * for whoever named it believes to read a narrower list. A page without any looks at none.
   */
  String[] query() default {};

  /** Says by what name it reads more parameters, where those are not known to its feature. */
  Class<? extends Supplier<Collection<String>>>[] alsoReads() default {};

  /** Whether it is a working page with components of PrimeFaces; reading pages load none of it. */
  boolean working() default false;
}
