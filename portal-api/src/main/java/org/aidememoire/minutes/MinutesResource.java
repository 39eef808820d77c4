package org.aidememoire.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.aidememoire.identity.Access;
import org.aidememoire.identity.Access.Rule;
import org.aidememoire.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** The minutes of sessions, row by row. */
@Path("minutes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {

  @Inject Minutes minutes;

  @Inject Statements statements;

  @Inject StatementTexts texts;

  @Inject AgreedRecord agreed;

  @Inject MinutesActions actions;

  @Inject Corrections corrections;

  /**
   * @param after a moment: only the rows that changed since, also those that were removed; asked
   *     every few seconds while somebody writes
   */
  @GET
  @Path("{session}")
  @Access(Rule.ANYBODY)
  public MinutesView get(
      @PathParam("session") UUID session, @QueryParam("after") @Nullable String after) {
    return after == null ? minutes.of(session) : minutes.since(session, moment(after));
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Invalid.field("after", "minutes.after.unread");
    }
  }

  /** What everybody who reads the session reads of it; empty before the adoption. */
  @GET
  @Path("{session}/agreed")
  @Access(Rule.ANYBODY)
  public List<Heading> agreed(@PathParam("session") UUID session) {
    return agreed.headings(session);
  }

  /** What the adopted minutes left to be done, open and closed. */
  @GET
  @Path("{session}/actions")
  @Access(Rule.ANYBODY)
  public List<MinutesAction> actions(@PathParam("session") UUID session) {
    return actions.of(session);
  }

  /** Keeps a row under a key that the sender made, so that sending it again makes no second. */
  @PUT
  @Path("{session}/statements/{statement}")
  @Access(Rule.POSTED)
  public StatementView put(
      @PathParam("session") UUID session,
      @PathParam("statement") UUID statement,
      StatementDraft draft) {
    return statements.put(session, statement, draft);
  }

  @DELETE
  @Path("{session}/statements/{statement}")
  @Access(Rule.POSTED)
  public void remove(@PathParam("session") UUID session, @PathParam("statement") UUID statement) {
    statements.remove(session, statement);
  }

  /** Saves a text; it is never refused because somebody else saved in between. */
  @POST
  @Path("{session}/statements/{statement}/texts")
  @Access(Rule.POSTED)
  public SavedText save(
      @PathParam("session") UUID session, @PathParam("statement") UUID statement, TextDraft draft) {
    return texts.save(session, statement, draft);
  }

  /** Proposes how a row should read; each run of words that differs becomes a correction. */
  @POST
  @Path("{session}/statements/{statement}/corrections")
  @Access(Rule.POSTED)
  public List<Correction> propose(
      @PathParam("session") UUID session,
      @PathParam("statement") UUID statement,
      CorrectionDraft draft) {
    return corrections.propose(session, statement, draft);
  }
}
