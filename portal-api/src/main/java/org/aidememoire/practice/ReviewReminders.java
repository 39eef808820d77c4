package org.aidememoire.practice;

import jakarta.enterprise.context.ApplicationScoped;
import org.aidememoire.notice.Reminders;

/** Reminds the post that keeps a practice of its review day. */
@ApplicationScoped
class ReviewReminders extends Reminders {

  private static final String REVIEWED =
      """
      select id, coalesce(post, ministry || '-head-office'), (content ->> 'reviewOn')::date, '' from record
       where kind = 'practice' and state in ('PUBLISHED', 'REVIEW_DUE') and discarded is null
         and content ->> 'reviewOn' between ?::date::text and ?::date::text
       order by content ->> 'reviewOn', id limit 2000
      """;

  @Override
  public String name() {
    return "practice.review";
  }

  @Override
  protected String question() {
    return REVIEWED;
  }
}
